/** Calm and legible: one column of text, one accent for each severity, code in boxes of its own. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: #fbfaf8; --card: #ffffff; --ink: #22252b; --soft: #5b616e; --line: #e3e0da; --code: #f5f3ef; --link: #2a5bb8;
  --error: #b3261e; --warning: #8a5a00; --suggestion: #2f5fa8; --good: #1d6b45; --mark: #ffe2de;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181c; --card: #1e2126; --ink: #e6e4df; --soft: #a3a8b3; --line: #33373f; --code: #181b1f; --link: #8db4ff;
    --error: #ff9d94; --warning: #f0c36d; --suggestion: #9cc1ff; --good: #7fd6a8; --mark: #5a2a27;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
code { font-family: var(--mono); font-size: .92em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -200vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.page { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
.top { border-bottom: 1px solid var(--line); padding-bottom: 1.75rem; margin-bottom: 2rem; }
.product { margin: 0; color: var(--soft); font-size: .875rem; letter-spacing: .02em; }
h1 { margin: .1rem 0 .35rem; font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -.015em; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.35rem; line-height: 1.3; font-weight: 650; }
main > section:first-child > h2 { margin-top: 0; }
.verdict { margin: 0 0 1.5rem; font-size: 1.15rem; font-weight: 550; }
.verdict.bad { color: var(--error); } .verdict.fair { color: var(--suggestion); } .verdict.good { color: var(--good); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.75rem; margin: 0; }
.figures dt, .why dt { color: var(--soft); font-size: .8125rem; }
.figures dd { margin: 0; font-weight: 550; } .figures small { display: block; color: var(--soft); font-weight: 400; font-size: .8125rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; }
@media (min-width: 64rem) {
  .columns:has(.side) { grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; }
  .side { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
}
.side { font-size: .875rem; }
.side summary { cursor: pointer; color: var(--soft); font-size: .8125rem; }
fieldset { border: 0; margin: 0 0 1.1rem; padding: 0; } legend { padding: 0; color: var(--soft); font-size: .8125rem; }
.filter label { display: flex; align-items: baseline; gap: .5rem; padding: .15rem 0; cursor: pointer; }
.filter input { accent-color: var(--link); } .filter .count { margin-left: auto; } .shown { margin: 0; color: var(--soft); } .shown:not(:empty) { margin-bottom: 1rem; }
.files { list-style: none; margin: .35rem 0 0; padding: 0; } .files li { display: flex; gap: .5rem; padding: .15rem 0; } .files .count { margin-left: auto; }
.count { color: var(--soft); font-weight: 400; white-space: nowrap; font-variant-numeric: tabular-nums; }
.file > h3 { margin: 2rem 0 .75rem; font-size: 1rem; font-weight: 600; } .file:first-of-type > h3 { margin-top: 0; }
.file .count { font-size: .875rem; margin-left: .35rem; } .path { font-family: var(--mono); font-size: .95em; }
.finding { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 0 0 .9rem; overflow: clip; --accent: var(--suggestion); }
.finding.error { --accent: var(--error); } .finding.warning { --accent: var(--warning); }
.finding > summary { cursor: pointer; padding: .85rem 2.6rem .85rem 1.1rem; display: block; list-style: none; position: relative; }
.finding > summary::after { content: ""; position: absolute; right: 1.2rem; top: 1.3rem; width: .5rem; height: .5rem; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(45deg); }
.finding[open] > summary::after { transform: rotate(225deg); top: 1.5rem; }
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover { background: var(--code); }
.finding > summary:focus-visible { outline-offset: -3px; border-radius: 10px; }
.badge { color: var(--accent); border: 1px solid currentColor; border-radius: 99px; font-size: .75rem; font-weight: 600; padding: .05rem .6rem; display: inline-block; }
h4, h3.message { display: block; margin: .35rem 0 .15rem; font-size: 1.02rem; line-height: 1.45; font-weight: 600; }
.where { color: var(--soft); font-size: .8125rem; font-family: var(--mono); }
.body { padding: 0 1.1rem 1.1rem; }
.frame { background: var(--code); border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; margin: 0 0 1rem; }
.frame pre { margin: 0; padding: .7rem 0; font: .84rem/1.6 var(--mono); tab-size: 4; width: max-content; min-width: 100%; overflow-wrap: normal; }
.frame code { font-size: 1em; }
.line { display: block; padding: 0 1rem 0 3.6rem; } .line.marked { background: color-mix(in srgb, var(--accent) 7%, transparent); box-shadow: inset 3px 0 var(--accent); }
.number { display: inline-block; width: 3.6rem; margin-left: -3.6rem; padding-right: 1rem; text-align: right; color: var(--soft); user-select: none; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--accent); text-underline-offset: .22em; font-weight: 600; }
.help { margin: 0 0 .75rem; } .help strong, h5 { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; margin: 0; }
.fixes { list-style: none; margin: 0 0 .9rem; padding: 0; } .fixes li { padding: .1rem 0; }
.tag { border: 1px solid var(--line); border-radius: 5px; padding: 0 .4rem; font-size: .78rem; color: var(--soft); white-space: nowrap; }
.trace ol { margin: .2rem 0 .9rem; padding-left: 1.3rem; } .trace li { padding: .15rem 0; } .trace li::marker { color: var(--soft); font-size: .8125rem; }
.step-code { display: block; color: var(--soft); font-size: .8125rem; } .step-code mark { color: var(--ink); }
.why { display: flex; flex-wrap: wrap; gap: .5rem 2.25rem; margin: 0; padding-top: .85rem; border-top: 1px solid var(--line); font-size: .9rem; } .why dd { margin: 0; }
.coverage details { border-top: 1px solid var(--line); padding: .65rem 0; } .coverage summary { cursor: pointer; } .coverage h3 { display: inline; font-size: 1rem; font-weight: 550; }
.notes { list-style: none; margin: .5rem 0; padding: 0 0 0 1.1rem; font-size: .9rem; } .notes li { padding: .3rem 0; }
.notes .message, .notes .where { display: block; } .notes .message { color: var(--soft); } .more { color: var(--soft); font-size: .9rem; padding-left: 1.1rem; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; }
@media (max-width: 40rem) { .page { padding: 1.5rem 1rem 3rem; } h1 { font-size: 1.6rem; } .figures { gap: .8rem 1.75rem; } .line { padding-left: 2.9rem; } .number { width: 2.9rem; margin-left: -2.9rem; padding-right: .7rem; } .finding > summary, .body { padding-left: .85rem; padding-right: .85rem; } }
@media print { .side, .skip { display: none; } .finding { break-inside: avoid; } .frame pre { white-space: pre-wrap; width: auto; } }
`;
