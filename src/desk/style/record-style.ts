/** A record on the desk: fields, statements, disputes, timelines, history and the merge view. */
export const recordStyle = `
.fields { display: grid; grid-template-columns: minmax(8rem, 12rem) minmax(0, 1fr); margin: 1rem 0; }
.fields > :is(dt, dd) { margin: 0; padding: .7rem 1.25rem .7rem 0; border-top: 1px solid var(--hair); min-width: 0; }
.fields > dt { font-weight: 600; font-size: .875rem; line-height: 1.6; }
.fields > dt a { font-weight: 400; white-space: nowrap; }
.statement { display: block; margin: 0 0 .55rem; overflow-wrap: anywhere; }
.statement:last-child { margin-bottom: 0; }
.statement > .value { font: 1.0625rem/1.45 var(--serif); }
.statement.superseded > .value { color: var(--quiet); text-decoration: line-through; }
.statement .origin { display: block; color: var(--quiet); font-size: .8125rem; line-height: 1.45; }
.statement .origin a:not(:hover) { color: inherit; text-decoration-color: var(--not-checkable); }
.statement > details { font-size: .8125rem; }
.value dl { display: inline; margin: 0; }
.value :is(dt, dd) { display: inline; margin: 0; }
.value dt { color: var(--quiet); font: .875rem/1.4 var(--sans); }
.value dt::after { content: ": "; }
.value dd:not(:last-child)::after { content: " · "; color: var(--quiet); }
.dispute { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: .75rem; margin: 0 0 .6rem; }
.dispute > .statement { margin: 0; padding: .6rem .8rem; border: 1px solid var(--hair); border-top: 3px solid var(--warning); background: var(--raised); }
.dispute > .statement.accepted { border-top-color: var(--supported); }
.timeline { list-style: none; margin: 1rem 0; padding: 0 0 0 1.1rem; border-left: 2px solid var(--hair); }
.timeline > li { position: relative; margin: 0 0 .9rem; }
.timeline > li::before { content: ""; position: absolute; left: -1.45rem; top: .42rem; width: .6rem; height: .6rem; border-radius: 50%; background: var(--link); box-shadow: 0 0 0 3px var(--paper); }
.timeline time { font-weight: 600; font-size: .875rem; font-variant-numeric: tabular-nums; display: block; }
.history > li { margin: 0 0 1.4rem; }
.history .reason { font: 1.0625rem/1.5 var(--serif); }
.compare { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
.compare > * > :first-child { margin-top: 0; }
.conflicts { border-bottom: 1px solid var(--hair); margin-bottom: 1rem; }
.desk .conflicts h2 { margin-top: 0; }
.compare > * { border: 1px solid var(--hair); padding: .8rem 1rem; background: var(--raised); margin: 0 !important; overflow-wrap: anywhere; }
.source-entry { font: 1rem/1.5 var(--serif); overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  .fields { display: block; }
  .fields > dd { border-top: 0; padding-top: 0; }
  .fields > dt { padding-bottom: .15rem; }
  .compare { grid-template-columns: 1fr; }
}
`
