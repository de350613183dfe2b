/** One column of text, tables as wide as they need, dark where the reader likes it dark. Colours have a contrast of 4.5 to 1 or more. */
export const handbookStyle = `
:root { color-scheme: light dark; --page: #fbfaf8; --card: #fff; --ink: #22252b; --soft: #565c68; --line: #d9d5cd; --link: #2a5bb8; --gap: #8a3b00; --gap-page: #fff4e8; }
@media (prefers-color-scheme: dark) { :root { --page: #16181c; --card: #1e2126; --ink: #e6e4df; --soft: #a8adb8; --line: #3a3f47; --link: #8db4ff; --gap: #ffc48a; --gap-page: #33261a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -200vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; }
h1 { margin: 0 0 1.5rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.75rem 0 1rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: 1.4rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; }
nav ol { columns: 16rem; margin: 0 0 1.5rem; padding-left: 1.4rem; }
nav li { margin: 0; padding: .15rem 0; break-inside: avoid; }
p, li { max-width: 48rem; }
li { margin: .3rem 0; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.gap { border-left: 4px solid var(--gap); background: var(--gap-page); color: var(--gap); padding: .6rem 1rem; }
.table { overflow-x: auto; margin: 1rem 0; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; overflow-wrap: normal; }
caption { text-align: left; padding: .7rem .9rem .3rem; color: var(--soft); font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem; border-top: 1px solid var(--line); min-width: 6rem; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; border-top: 0; }
tbody th { font-weight: 500; }
@media print {
  :root { color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --gap: #000; --gap-page: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  h2, h3 { break-after: avoid; } tr, li, .gap { break-inside: avoid; } thead { display: table-header-group; }
  .table { overflow: visible; border: 0; }
}
`;
