/** The style of the pages that are no brief: the front page, the rules, messages. */
export const siteStyle = `
.lede { padding-top: clamp(1.5rem, 5vw, 3.25rem); max-width: 46rem; margin-bottom: 2.5rem; }
.lede h1 + p { margin-top: 1.1rem; font-size: 1.1875rem; color: var(--quiet); }
.eyebrow { font-family: var(--sans); margin-bottom: .6rem; display: flex; gap: 1rem; align-items: baseline; }
.aside { color: var(--quiet); font: .9375rem/1.5 var(--sans); max-width: 46rem; }
.index { list-style: none; margin: 0 0 3rem; padding: 0; max-width: 52rem; }
.entry { border-top: 1px solid var(--hair); padding: 1.5rem 0 1.4rem; }
.entry h2, .entry h3 { font: 600 1.42rem/1.25 var(--serif); margin: 0; text-wrap: balance; }
.entry :is(h2, h3) a { color: var(--ink); text-decoration: none; }
.entry :is(h2, h3) a:hover { text-decoration: underline; }
.entry .dateline { margin: .45rem 0 .9rem; }
.entry .bar { height: .375rem; margin: 0 0 .6rem; }
.tally { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 2rem; }
.tally p { margin: 0; display: flex; gap: 1rem; }
.rules { margin: 1rem 0 0; max-width: 52rem; }
.rules > div { border-top: 1px solid var(--hair); padding: .8rem 0; display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: .2rem 2rem; }
.rules dt { display: flex; flex-wrap: wrap; gap: 0 .8rem; align-items: baseline; }
.rules dd { margin: 0; }
.example { max-width: 46rem; white-space: pre-line; }
@media (max-width: 40rem) { .rules > div { grid-template-columns: minmax(0, 1fr); } }
`
