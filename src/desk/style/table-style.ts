/** Tables of the desk: lists of records, and the one in which victims are entered. */
export const tableStyle = `
.desk .table-scroll { overflow-x: auto; margin: .75rem 0 1.25rem; }
.desk table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4; }
.desk :is(th, td) { padding: .45rem .9rem .45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--hair); }
.desk thead th { font-weight: 600; font-size: .8125rem; color: var(--quiet); white-space: nowrap; }
.desk tbody th { font-weight: 400; }
.desk tbody tr:hover { background: color-mix(in srgb, var(--link) 5%, transparent); }
.desk :is(th, td).number { text-align: right; font-variant-numeric: tabular-nums; }
.desk td.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
.desk table.entry { width: 100%; }
.desk table.entry :is(th, td) { padding: .2rem .35rem .2rem 0; border: 0; }
.desk table.entry tbody tr:hover { background: none; }
.desk table.entry td:first-child { width: 2rem; color: var(--quiet); font-variant-numeric: tabular-nums; padding-top: .6rem; }
.desk table.entry :is(input, select) { min-width: 7rem; width: 100%; }
.desk table.entry .wide-cell :is(input, select) { min-width: 10.5rem; }
.desk table.entry .narrow-cell :is(input, select) { min-width: 4rem; width: 4.5rem; }
`
