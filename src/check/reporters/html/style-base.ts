/** The style of every page: colours by scheme, type, masthead, footer. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --raised: #ffffff; --ink: #1c1b19; --quiet: #5d594f; --hair: #dcd8cd; --link: #1f4e8c;
  --supported: #1c6e3a; --rounded: #12696b; --derived: #2657a6; --outdated: #8a5600;
  --contradicted: #b3261e; --inconsistent: #8a2f86; --unsupported: #5f5a4e; --not-checkable: #a39d8e;
  --error: #b3261e; --warning: #8a5600; --note: #2657a6;
  --error-tint: #f9e3df; --warning-tint: #f8ecd2; --note-tint: #e4ecf8;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Source Serif Pro", Georgia, "Liberation Serif", "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --raised: #212327; --ink: #e7e4dc; --quiet: #aba69a; --hair: #3a3c40; --link: #9dc0f2;
    --supported: #74c690; --rounded: #63c2c0; --derived: #8fb4f0; --outdated: #e2ac55;
    --contradicted: #ff9488; --inconsistent: #e39bde; --unsupported: #b3ad9f; --not-checkable: #7b766b;
    --error: #ff9488; --warning: #e2ac55; --note: #8fb4f0;
    --error-tint: #432521; --warning-tint: #3c3019; --note-tint: #1f2f47;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.62 var(--serif); }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font-family: var(--mono); font-size: .86em; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; background: var(--raised); padding: .5rem 1rem; font-family: var(--sans); }
.masthead, .colophon, main { max-width: 74rem; margin-inline: auto; padding-inline: clamp(1.25rem, 5vw, 3rem); }
.masthead { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; align-items: baseline; padding-block: 1.1rem; font: .9375rem/1.5 var(--sans); }
.masthead::after { content: ""; flex-basis: 100%; border-bottom: 1px solid var(--hair); padding-top: .6rem; }
.masthead .site { font: 600 1.125rem/1.4 var(--serif); letter-spacing: .005em; color: var(--ink); text-decoration: none; }
.masthead nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.masthead nav.languages { margin-left: auto; }
.masthead nav > * { padding-block: .25rem; }
.masthead nav a { color: var(--quiet); text-decoration: none; }
.masthead nav a:hover, .masthead nav [aria-current] { color: var(--ink); text-decoration: underline; }
.colophon { margin-top: 4rem; padding-block: 1.25rem 3rem; font: .875rem/1.6 var(--sans); color: var(--quiet); }
.colophon::before { content: ""; display: block; border-top: 1px solid var(--hair); margin-bottom: 1.25rem; }
.colophon p { margin: 0; max-width: 65ch; }
h1 { font: 600 clamp(1.9rem, 1.35rem + 2.2vw, 2.9rem)/1.14 var(--serif); letter-spacing: -.012em; margin: 0; text-wrap: balance; }
h2 { font: 600 1.42rem/1.25 var(--serif); margin: 2.6rem 0 .4rem; text-wrap: balance; }
h3 { font: 600 1.125rem/1.35 var(--sans); margin: 2rem 0 .3rem; }
h4 { font: 600 1rem/1.35 var(--sans); margin: 1.6rem 0 .3rem; }
p { margin: 0 0 1.05em; text-wrap: pretty; overflow-wrap: break-word; hanging-punctuation: first last; }
summary { cursor: pointer; }
.line { text-decoration-line: underline; text-underline-offset: .3em; text-decoration-skip-ink: none; }
.supported { text-decoration-style: solid; text-decoration-thickness: 2px; text-decoration-color: var(--supported); fill: var(--supported); }
.rounded { text-decoration-style: solid; text-decoration-thickness: 1px; text-decoration-color: var(--rounded); fill: var(--rounded); }
.derived { text-decoration-style: double; text-decoration-thickness: 1px; text-decoration-color: var(--derived); fill: var(--derived); }
.outdated { text-decoration-style: dashed; text-decoration-thickness: 2px; text-decoration-color: var(--outdated); fill: var(--outdated); }
.contradicted { text-decoration-style: wavy; text-decoration-thickness: 1.5px; text-decoration-color: var(--contradicted); fill: var(--contradicted); }
.inconsistent { text-decoration-style: wavy; text-decoration-thickness: 1.5px; text-decoration-color: var(--inconsistent); fill: var(--inconsistent); }
.unsupported { text-decoration-style: dotted; text-decoration-thickness: 2px; text-decoration-color: var(--unsupported); fill: var(--unsupported); }
.not-checkable { text-decoration-style: dotted; text-decoration-thickness: 1px; text-decoration-color: var(--not-checkable); fill: var(--not-checkable); }
.bar { display: block; width: 100%; height: .5rem; margin: .6rem 0 .7rem; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0; padding: 0; font: .9375rem/1.6 var(--sans); color: var(--quiet); }
.counts b { color: var(--ink); font-variant-numeric: tabular-nums; }
.severity, .clean { font: 600 .875rem/1.4 var(--sans); }
.severity.error, .error .severity { color: var(--error); }
.severity.warning, .warning .severity { color: var(--warning); }
.severity.note, .note .severity { color: var(--note); }
.clean { color: var(--supported); }
@media (max-width: 40rem) { body { font-size: 1.0625rem; } .masthead nav.languages { margin-left: 0; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --raised: #fff; }
  body { font-size: 10.5pt; }
  .masthead nav, .skip, .close { display: none; }
}
`
