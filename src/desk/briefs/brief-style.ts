/** Pages of briefs on the desk: the editor with its findings, two texts side by side, images, "still true?". */
export const briefStyle = `
.brief-state h2::first-letter { text-transform: uppercase; }
.brief-tabs { display: flex; flex-wrap: wrap; gap: .1rem 1.15rem; margin: 0 0 1rem; border-bottom: 1px solid var(--hair); }
.brief-tabs a { padding: .35rem 0; color: var(--quiet); text-decoration: none; }
.brief-tabs a::first-letter { text-transform: uppercase; }
.brief-tabs a:hover { color: var(--ink); }
.brief-tabs [aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px 0 var(--ink); }
.brief-desk { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2.5rem; }
.brief-desk > * { min-width: 0; }
.brief-desk h2 { margin-top: .4rem; }
.desk .brief-text textarea { min-height: 60vh; font: 1.0625rem/1.6 var(--serif); padding: 1rem 1.25rem; }
.brief-text .cm-editor { background: var(--raised); border: 1px solid var(--not-checkable); border-radius: 4px; }
.brief-text .cm-editor.cm-focused { outline: 2px solid var(--link); }
.brief-text .cm-scroller { font: 1.0625rem/1.65 var(--serif); min-height: 60vh; max-height: 82vh; }
.brief-text .cm-content { padding: 1rem 1.25rem; max-width: 72ch; caret-color: var(--ink); }
.brief-text .cm-cursor { border-left-color: var(--ink); }
.brief-text .cm-heading { font-weight: 700; } .brief-text .cm-quiet { color: var(--quiet); } .brief-text .cm-link { color: var(--link); }
.brief-text .cm-emphasis { font-style: italic; } .brief-text .cm-strong { font-weight: 700; }
.brief-text .cm-gutters { display: none; }
.brief-text .cm-tooltip { z-index: 3; background: var(--raised); color: var(--ink); border: 1px solid var(--hair); border-radius: 4px; box-shadow: 0 8px 30px rgb(0 0 0 / .18); max-width: min(28rem, 92vw); font: .9375rem/1.45 var(--sans); }
.brief-text .cm-claim { text-decoration-line: underline; text-underline-offset: .24em; text-decoration-skip-ink: none; }
.brief-text .cm-found { border-radius: 2px; padding-block: .08em; }
.brief-text .cm-found.error { background: var(--error-tint); } .brief-text .cm-found.warning { background: var(--warning-tint); } .brief-text .cm-found.note { background: var(--note-tint); }
.brief-text .cm-found.stands { background: none; border-bottom: 1px dotted var(--quiet); }
.brief-note { padding: .7rem .9rem; overflow-wrap: anywhere; }
.desk .brief-note p { margin: 0 0 .35rem; }
.brief-note .verdict { font-weight: 650; } .brief-note .verdict::first-letter { text-transform: uppercase; }
.brief-note ul, .brief-finding ul { margin: .3rem 0; padding-left: 1.1rem; font-size: .875rem; color: var(--quiet); }
.brief-note + .brief-note { border-top: 1px solid var(--hair); }
.brief-note button, .brief-finding button { margin-top: .35rem; }
.desk .brief-note button, .desk .brief-finding button.fix { min-height: 0; padding: .25rem .7rem; font-size: .875rem; }
.cm-tooltip-autocomplete > ul { max-height: 16rem; margin: 0; padding: .25rem; list-style: none; overflow: auto; }
.cm-tooltip-autocomplete > ul > li { padding: .3rem .6rem; cursor: pointer; }
.cm-tooltip-autocomplete > ul > li[aria-selected] { background: var(--link); color: var(--paper); }
.cm-completionDetail { display: block; font-size: .8125rem; opacity: .85; }
.brief-findings ol { list-style: none; margin: .8rem 0 0; padding: 0; }
.brief-finding { border-left: 3px solid var(--note); padding: 0 0 .15rem .9rem; margin: 0 0 1.1rem; overflow-wrap: anywhere; font-size: .9375rem; }
.brief-finding.error { border-color: var(--error); } .brief-finding.warning { border-color: var(--warning); } .brief-finding.stands { border-color: var(--hair); }
.desk .brief-finding p { margin: 0 0 .3rem; }
.brief-finding .head { display: flex; flex-wrap: wrap; gap: 0 .7em; align-items: baseline; }
.brief-finding .message::first-letter, .brief-note .message::first-letter, .stale-claim .message::first-letter { text-transform: uppercase; }
.excerpt { font: 1.0625rem/1.45 var(--serif); }
.desk .brief-finding .jump { all: unset; cursor: pointer; font: 1.0625rem/1.45 var(--serif); color: var(--link); text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
.desk .brief-finding .jump:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
#at-cursor:not(:empty) { background: var(--raised); border: 1px solid var(--hair); border-radius: 4px; margin-bottom: 1rem; }
#at-cursor h3 { margin: .7rem .9rem 0; font-size: .8125rem; color: var(--quiet); }
.other-text { max-height: 82vh; overflow: auto; padding: 1rem 1.25rem; border: 1px solid var(--hair); border-radius: 4px; font: 1.0625rem/1.65 var(--serif); }
.brief-diff p { white-space: pre-wrap; overflow-wrap: anywhere; font: 1.0625rem/1.6 var(--serif); }
.brief-images li { display: grid; grid-template-columns: minmax(6rem, 14rem) minmax(0, 1fr); gap: 0 1.25rem; margin: 0 0 1.25rem; }
.brief-images img { max-width: 100%; height: auto; border: 1px solid var(--hair); }
.brief-override, .stale-claim { border-top: 1px solid var(--hair); padding: .9rem 0; max-width: 52rem; }
.desk .brief-override p, .desk .stale-claim p { margin: 0 0 .35rem; }
.stale-claim .head { display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; }
.turn { display: flex; flex-wrap: wrap; gap: .2rem 2rem; margin: .2rem 0 .4rem; }
.turn div { display: flex; gap: .6rem; } .turn dt { color: var(--quiet); font-size: .875rem; } .turn dd { margin: 0; font-weight: 600; }
@media (min-width: 69rem) {
  .brief-desk { grid-template-columns: minmax(0, 1fr) 22rem; align-items: start; }
  .brief-findings { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
  .brief-desk.beside { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .brief-desk.beside .brief-findings { grid-column: 1 / -1; position: static; max-height: none; }
  .brief-desk.beside .brief-findings ol { columns: 2; column-gap: 2.5rem; } .brief-desk.beside .brief-finding { break-inside: avoid; }
}
@media (max-width: 40rem) { .brief-images li { grid-template-columns: minmax(0, 1fr); } .brief-text .cm-content, .desk .brief-text textarea { padding: .75rem .8rem; } }
`
