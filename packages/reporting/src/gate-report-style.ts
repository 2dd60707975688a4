/** The page's whole style. Both palettes keep 4.5:1 for text; the two models differ in dashes and marks as in hue. */
export const gateReportStyle = `
:root { color-scheme: light dark; --paper: #fff; --card: #f7f8fa; --ink: #1c2128; --muted: #59636e; --rule: #d8dee4;
  --champion: #6b7785; --challenger: #0b5cad; --alert: #b3261e; --warn: #8a5a00; --ok: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --card: #161b22; --ink: #e6edf3; --muted: #9aa4af;
  --rule: #30363d; --champion: #8b96a3; --challenger: #6cb6ff; --alert: #ff8b82; --warn: #e3b341; --ok: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { font-size: 28px; line-height: 1.2; margin: 6px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 10px; }
h3 { font-size: 15px; margin: 0 0 6px; overflow-wrap: anywhere; }
.state { display: inline-block; margin: 0; font-weight: 600; border: 1px solid; border-radius: 99px; padding: 1px 12px; }
.pass { color: var(--ok); } .fail, .error { color: var(--alert); } .warn { color: var(--warn); }
.inconclusive, .insufficient, .not_comparable, .skipped { color: var(--muted); }
.status { font-weight: 600; white-space: nowrap; }
.lead { font-size: 17px; margin: 0 0 16px; overflow-wrap: anywhere; }
ul { padding-left: 20px; margin: 0; } li { margin: 4px 0; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; }
dt { color: var(--muted); font-size: 12px; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); white-space: nowrap; }
tbody th { font-weight: 600; min-width: 130px; max-width: 260px; overflow-wrap: anywhere; }
small { display: block; color: var(--muted); font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.name { min-width: 120px; max-width: 260px; overflow-wrap: anywhere; }
a { color: var(--challenger); } details { margin-top: 8px; } details > pre, details > .scroll { margin-top: 6px; }
.plot { width: 250px; min-width: 250px; padding-top: 2px; padding-bottom: 0; }
figure { margin: 0 0 16px; padding: 14px 16px; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; min-width: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; align-items: start; }
.cards.wide { grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr)); }
.cards figure { margin: 0; }
.chart svg { display: block; width: 100%; height: auto; } .forest { min-width: 760px; }
.note { color: var(--muted); font-size: 13px; margin: 0 0 10px; overflow-wrap: anywhere; }
.key { display: inline-block; width: 22px; border-top: 3px solid var(--challenger); vertical-align: 4px; margin: 0 4px 0 12px; }
.key.champion { border-top: 3px dashed var(--champion); } .key:first-child { margin-left: 0; }
.confusion { width: auto; } .confusion td { text-align: right; padding: 6px 10px; min-width: 64px; font-variant-numeric: tabular-nums;
  background: color-mix(in srgb, var(--challenger) calc(var(--share) * 45%), transparent); border: 1px solid var(--rule); }
.confusion tbody th, .confusion thead th { padding: 6px 10px; max-width: 140px; min-width: 0; font-weight: 600; color: var(--ink); text-align: right;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border: 0; }
.confusion thead td { background: none; border: 0; }
.confusion td.right { outline: 2px solid var(--ink); outline-offset: -2px; }
pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--card); border: 1px solid var(--rule);
  border-radius: 8px; padding: 12px 14px; overflow-x: auto; margin: 0; }
ins { text-decoration: none; color: var(--ok); } del { text-decoration: none; color: var(--alert); }
pre b { color: var(--muted); }
summary { cursor: pointer; color: var(--muted); font-size: 13px; }
footer { color: var(--muted); font-size: 13px; margin-top: 36px; }
@media print { details > * { display: block; } figure, tr { break-inside: avoid; } }
`;
