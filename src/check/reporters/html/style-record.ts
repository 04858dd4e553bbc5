/** The style of the public pages of records and of the forms of the site. */
export const recordStyle = `
.kinds { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-bottom: 2rem; max-width: none; }
.kinds [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.record-fields { margin: 0 0 2.5rem; max-width: 58rem; }
.record-fields > div { border-top: 1px solid var(--hair); padding: .9rem 0; display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); gap: .2rem 2rem; }
.record-fields dt { font: 600 .9375rem/1.75 var(--sans); }
.record-fields dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.said { margin-bottom: .9rem; } .said:last-child { margin-bottom: 0; }
.said p { margin: 0; } .said .details { color: var(--quiet); }
.said .origin { font: .875rem/1.5 var(--sans); color: var(--quiet); }
.said .origin cite { font-style: italic; } .said .origin a { color: inherit; }
.said blockquote { margin: .35rem 0 0; font-size: 1rem; }
.disagree .said { border-left: 3px solid var(--warning); padding-left: .9rem; }
.said .standing { font: 600 .8125rem/1.4 var(--sans); color: var(--warning); white-space: nowrap; margin-left: .5em; }
.record-fields details summary { font: .875rem/1.6 var(--sans); color: var(--quiet); }
.record-fields + p, .claims + .aside { margin-top: 2rem; }
.form { max-width: 40rem; font-family: var(--sans); }
.form label { display: block; margin-bottom: 1.1rem; font-weight: 600; font-size: 1rem; line-height: 1.5; }
.form label small { display: block; font-weight: 400; font-size: .875rem; color: var(--quiet); }
.form :is(textarea, input) { font: 1rem/1.5 var(--sans); color: inherit; background: var(--raised); border: 1px solid var(--not-checkable); border-radius: 4px; padding: .5rem .7rem; width: 100%; margin-top: .3rem; }
.form button { font: 600 1rem/1.5 var(--sans); color: var(--paper); background: var(--link); border: 1px solid var(--link); border-radius: 4px; padding: .45rem 1.2rem; cursor: pointer; }
.form .trap { position: absolute; left: -999rem; }
.problems { border-left: 3px solid var(--error); background: var(--error-tint); padding: .7rem 1rem; font: 1rem/1.5 var(--sans); max-width: 40rem; list-style: none; margin: 0 0 1.5rem; }
@media (max-width: 40rem) { .record-fields > div { grid-template-columns: minmax(0, 1fr); } .said .standing { white-space: normal; margin-left: 0; display: block; } }
.pictures { max-width: 40rem; margin: 1.5rem 0; } .pictures figure { margin: 0 0 1.25rem; } .pictures img { display: block; max-width: 100%; height: auto; }
.pictures figcaption { font: .9375rem/1.5 var(--sans); margin-top: .4rem; } .pictures .credit { color: var(--quiet); }
`
