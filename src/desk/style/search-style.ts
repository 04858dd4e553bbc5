/** The search page, the desk's first page, and the palette. */
export const searchStyle = `
.search-box { display: flex; flex-wrap: wrap; gap: .5rem .75rem; margin: .75rem 0 .5rem; }
.search-box input[type=search][type=search] { flex: 1 1 16rem; width: auto; max-width: 48rem; }
.search-results > li { padding: .6rem 0; border-top: 1px solid var(--hair); }
.search-results .found { font: 600 1.0625rem/1.4 var(--serif); overflow-wrap: anywhere; }
.search-results .passage { margin: .15rem 0 0; font: .9375rem/1.5 var(--serif); color: var(--ink); }
.search-results .facts { margin: 0; color: var(--quiet); font-size: .875rem; display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.search-group > h2 { display: flex; flex-wrap: wrap; gap: .2rem .9rem; align-items: baseline; }
.search-group > h2 .hint { font-family: var(--sans); font-weight: 400; }
.saved-searches > li { display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; justify-content: space-between; padding: .25rem 0; }
.saved-searches form { margin: 0; }
.save-search { margin: 1rem 0; }
details > .side-by-side { margin: .8rem 0 0; max-width: 62rem; }
.desk .card.side { padding: .8rem 1rem; }
.overview { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 3rem; align-items: start; }
.overview > section { min-width: 0; }
.overview h2 { display: flex; gap: .6rem; align-items: baseline; font-size: 1.15rem; }
.overview h2 .count { font: 600 .875rem/1.4 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
.overview li { padding: .4rem 0; border-top: 1px solid var(--hair); overflow-wrap: anywhere; }
.overview li .hint { display: block; }
.palette { width: min(40rem, calc(100vw - 2rem)); max-height: min(34rem, 80vh); margin: 12vh auto auto; padding: 0; border: 1px solid var(--hair); border-radius: 8px; background: var(--raised); color: var(--ink); box-shadow: 0 16px 60px rgb(0 0 0 / .3); overflow: hidden; }
.palette[open] { display: flex; flex-direction: column; }
.palette::backdrop { background: rgb(0 0 0 / .35); }
.palette input { border: 0 !important; border-bottom: 1px solid var(--hair) !important; border-radius: 0 !important; padding: .9rem 1.1rem !important; font-size: 1.0625rem !important; flex: none; }
.palette [role=listbox] { list-style: none; margin: 0; padding: .35rem 0; overflow-y: auto; }
.palette [role=option] { padding: .45rem 1.1rem; display: flex; flex-wrap: wrap; gap: 0 .9rem; justify-content: space-between; align-items: baseline; cursor: pointer; overflow-wrap: anywhere; }
.palette [role=option] span { color: var(--quiet); font-size: .875rem; }
.palette [role=option][aria-selected=true] { background: var(--note-tint); box-shadow: inset 3px 0 0 var(--link); }
.palette p { margin: 0; padding: .5rem 1.1rem .7rem; color: var(--quiet); font-size: .875rem; flex: none; }
`
