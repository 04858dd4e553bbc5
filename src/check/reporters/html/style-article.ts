/** The style of a brief: the text with its claims, notes that open on them, findings at the side. */
export const articleStyle = `
.brief .text { max-width: 65ch; min-width: 0; }
.brief > header > .text { max-width: 46rem; }
.brief > header { padding-top: clamp(1.5rem, 5vw, 3.25rem); }
.dateline { font: .9375rem/1.5 var(--sans); color: var(--quiet); margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.summary { font-family: var(--sans); max-width: 46rem; margin: 1.75rem 0 2.75rem; padding: 1.1rem 0 1rem; border-block: 1px solid var(--hair); }
.summary p { margin: 0; font-size: .9375rem; display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; }
.legend { margin-top: .8rem; font-size: .875rem; line-height: 1.5; color: var(--quiet); }
.legend dl, .claim-note dl { margin: .7rem 0 0; }
.legend dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .5rem 2rem; }
.legend dt { color: var(--ink); font-weight: 600; } .legend dd { margin: 0; }
.row { display: grid; grid-template-columns: minmax(0, 1fr); }
.body ul { list-style: none; margin: 0 0 1.05em; padding: 0; }
.items > .row > .text { padding-left: 1.4em; position: relative; margin-bottom: .45em; }
.items > .row > .text::before { content: "–"; position: absolute; left: .2em; color: var(--quiet); }
.entries > .row > .text { max-width: 36.5rem; font-size: .9375rem; line-height: 1.5; padding-left: 1.6em; text-indent: -1.6em; margin-bottom: .55em; overflow-wrap: anywhere; }
.cells > .row > .text { font: .9375rem/1.5 var(--sans); border-bottom: 1px solid var(--hair); padding-block: .25em; }
.caption { font: .875rem/1.5 var(--sans); color: var(--quiet); border-left: 2px solid var(--hair); padding-left: .9rem; }
blockquote { margin: 0 0 1.05em; padding-left: 1.2rem; border-left: 3px solid var(--hair); }
blockquote p { margin: 0; }
.claim { text-decoration-line: underline; text-underline-offset: .22em; text-decoration-skip-ink: none; cursor: pointer; border-radius: 2px; }
.claim:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
.claim:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 3px; }
.claim button { all: unset; display: inline-block; width: 0; overflow: hidden; white-space: nowrap; height: 1em; vertical-align: baseline; cursor: pointer; }
.claim:is(.outdated, .contradicted, .inconsistent) button { width: auto; height: auto; overflow: visible; margin-left: .18em; font: 600 .72em/1 var(--sans); vertical-align: .45em; }
.claim.outdated button { color: var(--outdated); } .claim.contradicted button { color: var(--contradicted); } .claim.inconsistent button { color: var(--inconsistent); }
mark { color: inherit; background: none; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding-block: .08em; }
mark.error { background: var(--error-tint); } mark.warning { background: var(--warning-tint); } mark.note { background: var(--note-tint); }
.ref { line-height: 0; font: 600 .68em/0 var(--sans); margin-left: .15em; }
.ref a { text-decoration: none; padding: .3em .2em; }
.findings { font: .9rem/1.5 var(--sans); }
.body .findings, header .findings { list-style: none; padding: 0; margin: 0 0 .4rem; }
.finding { border-left: 3px solid var(--note); padding: .1rem 0 .1rem .9rem; margin-bottom: 1rem; overflow-wrap: break-word; scroll-margin-top: 2rem; }
.finding.error { border-color: var(--error); } .finding.warning { border-color: var(--warning); }
.finding:target { background: var(--note-tint); }
.finding p { margin: 0 0 .3rem; }
.finding .head { color: var(--quiet); display: flex; flex-wrap: wrap; gap: 0 .6em; align-items: baseline; }
.finding .head a { font-weight: 600; text-decoration: none; }
.finding .message::first-letter { text-transform: uppercase; }
.finding .head a + .severity + a { color: var(--quiet); font-weight: 400; }
.finding summary { color: var(--quiet); font-size: .875rem; } .finding summary::first-letter { text-transform: uppercase; }
.suggestion span, .let-stand span { color: var(--quiet); } .let-stand { border-top: 1px solid var(--hair); padding-top: .3rem; } .suggestion ins { text-decoration: none; font-family: var(--serif); background: color-mix(in srgb, var(--supported) 14%, transparent); padding: 0 .25em; }
.brief .evidence { list-style: none; margin: .35rem 0 0; padding: 0; font: .875rem/1.45 var(--sans); }
.evidence li { margin-bottom: .4rem; }
.evidence .value { font-weight: 650; font-variant-numeric: tabular-nums; } .evidence .scope, .evidence cite { color: var(--quiet); } .evidence cite { font-style: normal; }
.claim-note { font: .9375rem/1.5 var(--sans); color: var(--ink); background: var(--raised); border: 1px solid var(--hair); border-top: 3px solid var(--unsupported); border-radius: 4px; box-shadow: 0 8px 30px rgb(0 0 0 / .18); padding: .9rem 1.1rem 1rem; width: min(25rem, calc(100vw - 2rem)); max-height: min(26rem, 80vh); overflow: auto; text-decoration: none; }
.claim-note.supported { border-top-color: var(--supported); } .claim-note.rounded { border-top-color: var(--rounded); } .claim-note.derived { border-top-color: var(--derived); }
.claim-note.outdated { border-top-color: var(--outdated); } .claim-note.contradicted { border-top-color: var(--contradicted); } .claim-note.inconsistent { border-top-color: var(--inconsistent); }
.claim-note p { margin: 0 0 .35rem; }
.claim-note .verdict { font-weight: 650; padding-right: 2rem; } .claim-note .verdict::first-letter { text-transform: uppercase; }
.claim-note .quoted { font: italic 1.0625rem/1.4 var(--serif); } .claim-note .meaning, .claim-note .label, .claim-note dt { color: var(--quiet); }
.claim-note .label { margin-top: .7rem; font-size: .8125rem; } .claim-note .label::first-letter { text-transform: uppercase; }
.claim-note dl div { display: flex; gap: .6em; } .claim-note dt { flex: none; } .claim-note dd { margin: 0; }
.claim-note .close { all: unset; position: absolute; top: .4rem; right: .5rem; width: 1.9rem; height: 1.9rem; text-align: center; font: 1.3rem/1.9rem var(--sans); color: var(--quiet); cursor: pointer; border-radius: 3px; }
.claim-note .close:focus-visible { outline: 2px solid var(--link); }
@supports (position-area: bottom) {
  .claim-note:popover-open { inset: auto; margin: .5rem 0; position-area: bottom span-right; position-try-fallbacks: flip-inline, flip-block, flip-block flip-inline; }
}
@media (max-width: 40rem) {
  .claim-note:popover-open { position: fixed; position-area: none; inset: auto 0 0 0; margin: 0; width: 100%; max-width: none; max-height: 60vh; border-radius: 10px 10px 0 0; border-inline: 0; border-bottom: 0; padding-bottom: 1.75rem; }
}
.claims { font-family: var(--sans); margin-top: 3rem; }
.claims summary { font: 600 1rem/1.5 var(--sans); }
.claims table { border-collapse: collapse; width: 100%; margin-top: .8rem; font-size: .9rem; line-height: 1.45; }
.claims th, .claims td { text-align: left; vertical-align: top; padding: .5rem 1.25rem .5rem 0; border-top: 1px solid var(--hair); font-weight: 400; }
.claims thead th { color: var(--quiet); font-size: .8125rem; border: 0; } .claims thead th::first-letter { text-transform: uppercase; }
.claims tbody th { font-family: var(--serif); min-width: 9rem; } .claims td:nth-child(2) { white-space: nowrap; }
.claims a { color: inherit; }
.scroll { overflow-x: auto; }
@media (min-width: 64rem) {
  .row { grid-template-columns: minmax(0, 65ch) minmax(15rem, 21rem); column-gap: clamp(2rem, 4vw, 4rem); align-items: start; }
  header.row:not(:has(> .findings)) > .text { grid-column: 1 / -1; }
  .row > .text { grid-column: 1; } .row > .findings { grid-column: 2; grid-row: 1; margin-top: .25rem; }
  .body > .row > h2 + .findings { margin-top: 2.6rem; }
}
@media print {
  .claim-note { display: none; }
  .row { grid-template-columns: minmax(0, 1fr); }
  details::details-content { content-visibility: visible; display: block; }
  .finding { break-inside: avoid; }
  mark { border-bottom: 1px solid; }
}
`
