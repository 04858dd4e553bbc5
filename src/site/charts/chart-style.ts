/** The style of the pages with charts: drawings, their tables, headline figures, lists of indicators and of changes. */
export const chartStyle = `
:root { --step-1: #dbe6f1; --step-2: #aac7e2; --step-3: #6f9fcd; --step-4: #3c72a8; --step-5: #173f6b; --change: #8a5600; --hatch: #a39d8e; }
@media (prefers-color-scheme: dark) { :root { --step-1: #22354a; --step-2: #33587f; --step-3: #4f86ba; --step-4: #86b4de; --step-5: #cfe4f7; --change: #e2ac55; --hatch: #6d6a62; } }
.step-1 { fill: var(--step-1); } .step-2 { fill: var(--step-2); } .step-3 { fill: var(--step-3); } .step-4 { fill: var(--step-4); } .step-5 { fill: var(--step-5); }
.chart { margin: 1rem 0 2.75rem; font-family: var(--sans); max-width: 52rem; }
.chart svg { display: block; width: 100%; height: auto; overflow: visible; fill: var(--ink); font-family: var(--sans); }
.chart .drawing { position: relative; }
.chart .narrow { display: none; }
.chart .grid { stroke: var(--hair); }
.chart .axis { fill: var(--quiet); } .chart g.axis[stroke] { stroke: var(--quiet); fill: none; }
.chart g.note { fill: var(--quiet); } .chart g.strong { fill: var(--ink); }
.chart g.earlier, .chart g.zero { stroke: var(--quiet); }
.chart g.ring { fill: var(--paper); }
.chart g.latest, .sparkline .latest { stroke: var(--ink); }
.chart g.points, .sparkline .points { fill: var(--ink); }
.chart .points .here { fill-opacity: 1; fill: var(--link); }
.chart g.change { fill: var(--change); } .chart g.change.up { stroke: var(--change); } .chart g.change.down { fill: var(--paper); stroke: var(--change); }
.chart .change .here { fill: var(--link); }
.chart .states { stroke: var(--paper); }
.chart .states .here { stroke: var(--ink); stroke-width: 2; }
.chart .hatch { stroke: var(--hatch); }
.chart svg.zoomed { cursor: grab; overflow: hidden; touch-action: none; } .chart svg.zoomed .legend { display: none; }
.chart text { fill: inherit; stroke: none; }
.chart figcaption { font-size: .9375rem; line-height: 1.5; color: var(--quiet); margin-top: .6rem; max-width: 46rem; }
.chart details { margin-top: .5rem; font-size: .9375rem; }
.chart summary { color: var(--link); width: fit-content; }
.tools { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1.5rem; margin: .4rem 0 0; font-size: .875rem; min-height: 2rem; align-items: center; }
.tools .read-out { font-weight: 600; font-variant-numeric: tabular-nums; flex: 1 1 16rem; min-height: 1.5em; }
.tools .buttons { display: flex; flex-wrap: wrap; gap: .4rem; }
.tools button { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--hair); border-radius: 4px; padding: .25rem .7rem; cursor: pointer; }
.tools button:hover { border-color: var(--quiet); }
.figures { border-collapse: collapse; font: .9375rem/1.45 var(--sans); font-variant-numeric: tabular-nums; margin-top: .6rem; }
.figures th, .figures td { text-align: right; padding: .38rem 0 .38rem 1.5rem; border-top: 1px solid var(--hair); font-weight: 400; vertical-align: baseline; white-space: nowrap; }
.figures th:first-child, .figures .words { text-align: left; padding-left: 0; } .figures .words { white-space: normal; padding-left: 1.5rem; min-width: 9rem; } .figures th.words:first-child { padding-left: 0; }
.figures thead th { color: var(--quiet); font-size: .8125rem; border: 0; vertical-align: bottom; }
.figures td.last { font-weight: 650; }
.figures .revised { display: block; color: var(--change); font-size: .8125rem; font-weight: 600; }
.figures .disputed { display: block; color: var(--quiet); font-size: .8125rem; font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { max-width: 100%; position: relative; }
.measures { font: .9375rem/1.5 var(--sans); display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.5rem 0 0; }
.measures [aria-current] { color: var(--ink); font-weight: 600; }
.headline { font-family: var(--sans); border-block: 1px solid var(--hair); padding: 1.1rem 0 1.15rem; margin: 0; display: flex; flex-wrap: wrap; gap: 1rem 4rem; max-width: 52rem; }
.headline div { min-width: 0; }
.headline dt { color: var(--quiet); font-size: .9375rem; line-height: 1.5; }
.headline dd { margin: 0; }
.headline .value { font: 600 clamp(1.9rem, 1.4rem + 2vw, 2.75rem)/1.15 var(--serif); font-variant-numeric: lining-nums; letter-spacing: -.01em; overflow-wrap: anywhere; }
.headline .second { font-size: 1.6rem; line-height: 1.6; }
.headline .change { font-size: .9375rem; line-height: 1.5; }
.facts { font: .9375rem/1.55 var(--sans); margin: .8rem 0 0; max-width: 52rem; }
.facts > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .1rem 1.5rem; border-top: 1px solid var(--hair); padding: .6rem 0; }
.facts dt { color: var(--quiet); } .facts dd { margin: 0; overflow-wrap: anywhere; } .facts ul { list-style: none; margin: 0; padding: 0; } .facts li + li { margin-top: .4rem; }
.downloads { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; font: .9375rem/1.5 var(--sans); }
.catalogue { list-style: none; padding: 0; margin: .6rem 0 0; max-width: 56rem; }
.catalogue li { border-top: 1px solid var(--hair); padding: .7rem 0; display: grid; grid-template-columns: minmax(0, 1fr) 132px minmax(9rem, auto); gap: .2rem 1.75rem; align-items: center; }
.catalogue .name { font-family: var(--serif); line-height: 1.35; } .catalogue .name a { color: var(--ink); text-decoration: none; } .catalogue .name a:hover { text-decoration: underline; }
.catalogue .value { font: .9375rem/1.4 var(--sans); text-align: right; font-variant-numeric: tabular-nums; } .catalogue .value b { display: block; font-weight: 650; } .catalogue .value span { color: var(--quiet); }
.sparkline { display: block; grid-column: 2; } .sparkline .latest { stroke-width: 1.75; stroke-linejoin: round; }
.catalogue .value { grid-column: 3; }
.under + h1 { margin-top: .6rem; }
.under { font: .9375rem/1.5 var(--sans); color: var(--quiet); margin: .2rem 0 0; }
.revision { border-top: 1px solid var(--hair); padding-top: 1.6rem; margin-top: 2.4rem; max-width: 52rem; }
.revision h2 { margin: 0; } .revision h3 { margin-top: 1.8rem; }
.revision .sum { font: 1rem/1.55 var(--sans); margin: .7rem 0 0; } .revision .sum b { font-weight: 650; }
@media (max-width: 40rem) {
  .chart .wide { display: none; } .chart .narrow { display: block; }
  .chart .legend text { font-size: 21px; }
  .tools .read-out:empty { flex-basis: 0; min-height: 0; }
  .figures { font-size: .875rem; } .figures th, .figures td { padding-left: .8rem; } .figures .words { min-width: 0; padding-left: .8rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); }
  .catalogue li { grid-template-columns: minmax(0, 1fr) auto; } .catalogue .name { grid-column: 1 / -1; } .sparkline { grid-column: 1; } .catalogue .value { grid-column: 2; }
}
@media print { .tools, .downloads, .measures { display: none; } .chart { break-inside: avoid; } }
`
