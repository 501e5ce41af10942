/** How an exported report looks, on a screen in the light and in the dark, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #ffffff; --raised: #f6f8fa; --link: #0550ae;
  --good: #116329; --good-fill: #d2f4d9; --fair: #7a4b00; --fair-fill: #fff1c9;
  --open: #8a3a00; --open-fill: #ffe1cc; --bad: #a40e26; --bad-fill: #ffdce0; --aside-fill: #eaeef2;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9da7b1; --line: #3d444d; --page: #0d1117; --raised: #151b23; --link: #6cb6ff;
    --good: #7ee2a0; --good-fill: #11361f; --fair: #f2cc60; --fair-fill: #3d2e00;
    --open: #ffb77c; --open-fill: #48240a; --bad: #ffa8a8; --bad-fill: #4c1418; --aside-fill: #262c36;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 78rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p, ul { max-width: 46rem; margin: .5rem 0; }
li { margin: .3rem 0; }
a { color: var(--link); }
code { font: .88em ui-monospace, monospace; background: var(--raised); border-radius: 4px; padding: .1em .3em; overflow-wrap: anywhere; }
p.good, p.fair, p.open, p.bad, p.aside { padding: .6rem .9rem; border-left: 4px solid; border-radius: 4px; }
.good { color: var(--good); background: var(--good-fill); }
.fair { color: var(--fair); background: var(--fair-fill); }
.open { color: var(--open); background: var(--open-fill); }
.bad { color: var(--bad); background: var(--bad-fill); }
.aside { color: var(--quiet); background: var(--aside-fill); }
.good code, .fair code, .open code, .bad code, .aside code { background: none; padding: 0; }
.scroll { position: relative; overflow-x: auto; margin: .75rem 0; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .92rem; }
caption { text-align: left; color: var(--quiet); font-size: .85rem; padding-bottom: .4rem; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
thead th { background: var(--raised); white-space: nowrap; }
td.path { min-width: 14rem; }
td.good, td.fair, td.open, td.bad, td.aside { white-space: nowrap; }
.wide { min-width: 15rem; }
tbody th { font-weight: 600; min-width: 11rem; }
.symbol, th:has(abbr) { padding-inline: .2rem; text-align: center; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; min-width: 3.5rem; height: .3rem; margin-top: .2rem; border-radius: 2px; background: var(--aside-fill); fill: var(--link); }
th:has(abbr) { min-width: 1.9rem; }
abbr { text-decoration: none; }
details { margin: 1rem 0; border: 1px solid var(--line); border-radius: 6px; padding: .4rem .9rem; }
summary { cursor: pointer; font-weight: 600; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 3rem; }
  tbody th { min-width: 8rem; }
  caption { max-width: calc(100vw - 2rem); }
  th, td { padding-inline: .4rem; }
}
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root { color-scheme: light; font-size: 11px; }
  main { max-width: none; padding: 0; }
  p, ul { max-width: none; }
  h2 { margin-top: 1.75rem; }
  .scroll { overflow: visible; }
  th, td { padding: .2rem .35rem; }
  .symbol, th:has(abbr) { min-width: 0; padding-inline: .05rem; }
  td.path, .wide, .bar { min-width: 0; }
  tbody th { min-width: 7rem; }
  tr, li { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
  details { border: 0; padding: 0; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  thead { display: table-header-group; }
  .bar, .good, .fair, .open, .bad, .aside { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
