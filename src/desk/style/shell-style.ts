/** The frame of the desk: its bar, measure, type, notices and marks. Colours are those of the public site. */
export const shellStyle = `
body.desk { font: 1rem/1.5 var(--sans); }
.desk main { max-width: 86rem; padding-block: 1.75rem 5rem; }
.desk main:focus { outline: none; }
.desk-bar { border-bottom: 1px solid var(--hair); background: var(--raised); font: .9375rem/1.4 var(--sans); }
.desk-bar > div { display: flex; flex-wrap: wrap; gap: .15rem 1.75rem; align-items: baseline; max-width: 86rem; margin-inline: auto; padding: .6rem clamp(1.25rem, 5vw, 3rem); }
.desk-bar .site { font: 600 1.125rem/1.4 var(--serif); color: var(--ink); text-decoration: none; }
.desk-bar nav { display: flex; flex-wrap: wrap; gap: .1rem 1.15rem; }
.desk-bar nav > *, .desk-bar .person > a { padding-block: .3rem; }
.desk-bar nav a, .desk-bar .person > a { color: var(--quiet); text-decoration: none; }
.desk-bar a:hover { color: var(--ink); text-decoration: underline; }
.desk-bar .sections [aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px 0 var(--ink); }
.desk-bar .person { display: flex; flex-wrap: wrap; gap: .1rem 1.15rem; align-items: baseline; margin-left: auto; }
.desk-bar .person > a[aria-current], .desk-bar .languages [aria-current] { color: var(--ink); text-decoration: underline; }
.desk-bar .person form { margin: 0; }
.desk h1 { font-size: clamp(1.6rem, 1.3rem + 1.2vw, 2.15rem); margin: 0 0 .35rem; overflow-wrap: anywhere; }
.desk h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; }
.desk h3 { font-size: 1rem; margin: 1.5rem 0 .35rem; }
.desk p { margin: 0 0 .8rem; max-width: 68ch; }
.desk .lede { color: var(--quiet); margin-bottom: 1.1rem; }
.desk .hint, .desk .quiet-text { color: var(--quiet); font-size: .875rem; line-height: 1.45; }
.desk .kicker { margin: 0 0 1rem; color: var(--quiet); font-size: .875rem; display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: baseline; max-width: none; }
.desk .reading { font: 1.0625rem/1.55 var(--serif); }
.desk ul.plain { list-style: none; margin: 0; padding: 0; }
.desk .actions { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin: 1rem 0; max-width: none; }
.desk .tabs { display: flex; flex-wrap: wrap; gap: .1rem 1.15rem; margin: 0 0 1rem; border-bottom: 1px solid var(--hair); }
.desk .tabs a { padding: .3rem 0; color: var(--quiet); text-decoration: none; }
.desk .tabs a:hover { color: var(--ink); }
.desk .tabs [aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px 0 var(--ink); }
.desk .link-row { max-width: none; color: var(--quiet); font-size: .9375rem; }
.desk .notice { margin: 0 0 1.25rem; padding: .65rem .9rem; border-left: 3px solid var(--note); background: var(--note-tint); max-width: none; }
.desk .notice.done { border-color: var(--supported); background: color-mix(in srgb, var(--supported) 12%, var(--paper)); }
.desk .notice.problem { border-color: var(--error); background: var(--error-tint); }
.desk .notice ul { margin: .35rem 0 0; padding-left: 1.2rem; }
.desk .status { display: inline-block; padding: .05rem .45rem; border: 1px solid currentColor; border-radius: 999px; font: 600 .75rem/1.5 var(--sans); color: var(--quiet); white-space: nowrap; }
.desk .status.accepted, .desk .status.published { color: var(--supported); }
.desk .status.disputed { color: var(--warning); }
.desk .status.superseded { color: var(--quiet); }
.desk .status.restricted { color: var(--error); }
.desk details > summary { color: var(--link); width: fit-content; }
.desk details > summary:hover { text-decoration: underline; }
.desk blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 2px solid var(--hair); font: 1rem/1.5 var(--serif); }
.desk mark { background: var(--warning-tint); color: inherit; padding-inline: .1em; }
.desk ins { background: color-mix(in srgb, var(--supported) 16%, transparent); text-decoration: none; }
.desk del { background: var(--error-tint); color: var(--quiet); }
.desk .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.desk kbd { font: .8125rem/1 var(--mono); border: 1px solid var(--hair); border-bottom-width: 2px; border-radius: 3px; padding: .1rem .3rem; background: var(--raised); }
.desk .columns { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: 0 3rem; align-items: start; }
@media (max-width: 60rem) { .desk .columns { display: block; } }
@media (max-width: 40rem) {
  .desk main { padding-block: 1.1rem 4rem; }
  .desk-bar .person { margin-left: 0; }
}
@media print { .desk-bar nav, .desk-bar .person, .desk form, .desk .actions { display: none; } }
`
