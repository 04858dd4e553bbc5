/** Forms and buttons of the desk. */
export const formStyle = `
.desk input, .desk select, .desk textarea, .desk button { font: inherit; color: inherit; }
.desk input:not([type=checkbox], [type=radio], [type=hidden], [type=file]), .desk select, .desk textarea {
  width: 100%; min-height: 2.4rem; padding: .4rem .6rem; background: var(--raised); border: 1px solid var(--not-checkable); border-radius: 4px;
}
.desk textarea { min-height: 5.5rem; line-height: 1.5; resize: vertical; }
.desk :is(input, select, textarea):focus-visible { outline: 2px solid var(--link); outline-offset: 0; border-color: var(--link); }
.desk :is(input, select, textarea)[aria-invalid=true] { border-color: var(--error); }
.desk input[type=checkbox], .desk input[type=radio] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); flex: none; }
.desk ::placeholder { color: var(--quiet); opacity: 1; }
.desk form.card { background: var(--raised); border: 1px solid var(--hair); border-radius: 6px; padding: 1.1rem 1.25rem; margin: 1rem 0; max-width: 44rem; }
.desk form.card.wide { max-width: none; }
.desk form.card.enter:not(.wide) { max-width: 64rem; }
.desk form label:has(+ .hint), .desk form div:not(.side-by-side) > label { margin-bottom: .15rem; }
.desk .side-by-side > div:has(textarea) { grid-column: 1 / -1; }
.desk form div > label ~ .hint { margin-bottom: .15rem; }
.desk form div:not(.side-by-side):has(> label:first-child) { margin-bottom: .9rem; }
.desk .entry-fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: .4rem 1.75rem; align-items: start; border-top: 1px solid var(--hair); margin-top: .9rem; padding-top: 1.1rem; }
.desk .field-entry { min-width: 0; }
.desk .field-entry:has(fieldset, textarea) { grid-column: 1 / -1; }
.desk .field-entry .now { color: var(--ink); }
.desk .with-button { display: flex; gap: .5rem; align-items: end; }
.desk .with-button > label { flex: 1; }
.desk .with-button > button { margin-bottom: .15rem; }
.desk .source-choice > details { margin: .2rem 0 .9rem; }
.desk .source-choice > details[open] { padding-left: .9rem; border-left: 2px solid var(--hair); }
.desk .source-choice > details > summary { margin-bottom: .6rem; }
.desk .again { min-height: 0; padding: .15rem .6rem; font-size: .8125rem; }
.desk form.card > :first-child { margin-top: 0; }
.desk form :is(label, fieldset) { display: block; margin: 0 0 .9rem; }
.desk label > span:first-child, .desk legend { display: block; font-weight: 600; font-size: .875rem; margin-bottom: .2rem; }
.desk form .source-choice { border: 0; padding: 0; max-width: 60rem; }
.desk fieldset { border: 0; border-top: 1px solid var(--hair); padding: .8rem 0 0; min-width: 0; }
.desk legend { padding: 0 .6rem 0 0; font-size: .9375rem; }
.desk label.check { display: flex; gap: .55rem; align-items: baseline; }
.desk label.check > span:first-child, .desk label.check > span { font-weight: 400; font-size: 1rem; margin: 0; }
.desk label.check > input { align-self: center; }
.desk label .hint { display: block; margin-top: .2rem; font-weight: 400; }
.desk .field-problem { display: block; margin-top: .2rem; color: var(--error); font-size: .875rem; }
.desk .side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); gap: 0 1rem; }
.desk form.inline { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; margin: 0 0 1rem; }
.desk form.inline label { margin: 0; flex: 1 1 9rem; max-width: 14rem; }
.desk form.inline label.grow { flex: 3 1 16rem; max-width: none; }
.desk button, .desk a.button { display: inline-block; min-height: 2.4rem; padding: .4rem 1rem; border: 1px solid var(--link); border-radius: 4px; background: var(--link); color: var(--paper); font: 600 .9375rem/1.5 var(--sans); cursor: pointer; text-decoration: none; }
.desk button:hover, .desk a.button:hover { filter: brightness(1.1); text-decoration: none; }
.desk button.quiet, .desk a.button.quiet { background: transparent; color: var(--link); border-color: var(--not-checkable); }
.desk button.danger, .desk a.button.danger { background: transparent; color: var(--error); border-color: var(--error); }
.desk button.link { min-height: 0; padding: .3rem 0; border: 0; background: none; color: var(--quiet); font: inherit; }
.desk button.link:hover { color: var(--ink); text-decoration: underline; filter: none; }
.desk button:disabled { opacity: .5; cursor: default; filter: none; }
`
