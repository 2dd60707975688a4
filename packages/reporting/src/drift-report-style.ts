/** The page's whole style. Both palettes keep 4.5:1 for text, and the two series differ in lightness as in hue. */
export const driftReportStyle = `
:root { color-scheme: light dark; --paper: #fff; --card: #f7f8fa; --ink: #1c2128; --muted: #59636e; --rule: #d8dee4;
  --reference: #a9b4c2; --current: #b6410a; --alert: #b3261e; --warn: #8a5a00; --ok: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --card: #161b22; --ink: #e6edf3; --muted: #9aa4af;
  --rule: #30363d; --reference: #56616e; --current: #ffa657; --alert: #ff8b82; --warn: #e3b341; --ok: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { font-size: 28px; line-height: 1.2; margin: 6px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 32px 0 10px; }
h3 { font-size: 15px; margin: 0; overflow-wrap: anywhere; }
summary h2 { display: inline; }
summary { cursor: pointer; margin-top: 24px; }
.state { display: inline-block; margin: 0; font-weight: 600; border: 1px solid; border-radius: 99px; padding: 1px 12px; }
.state.alert, .status.alert { color: var(--alert); } .state.warn, .status.warn { color: var(--warn); }
.state.ok, .status.ok { color: var(--ok); } .state.could_not_check, .status.insufficient { color: var(--muted); }
.status { font-weight: 600; white-space: nowrap; }
.lead { font-size: 17px; margin: 0 0 16px; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; }
dt { color: var(--muted); font-size: 12px; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: left; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); white-space: nowrap; } tbody th { font-weight: 600; max-width: 220px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); gap: 16px; align-items: start; }
figure { margin: 0; padding: 14px 16px; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; min-width: 0; }
figcaption { display: flex; justify-content: space-between; gap: 12px; }
.reason { color: var(--muted); font-size: 13px; margin: 2px 0 8px; overflow-wrap: anywhere; }
.chart svg { display: block; width: 100%; height: auto; }
.legend { color: var(--muted); font-size: 13px; margin: 0 0 10px; }
.key { display: inline-block; width: 12px; height: 12px; border-radius: 2px; background: var(--reference); vertical-align: -1px; margin-left: 12px; }
.key.current { height: 3px; background: var(--current); vertical-align: 3px; }
.legend .key:first-child, .quantiles .key { margin-left: 0; }
.quantiles { margin-top: 6px; } .quantiles tbody th { font-weight: 400; color: var(--muted); } .quantiles tr:last-child > * { border-bottom: 0; }
footer { color: var(--muted); font-size: 13px; margin-top: 32px; }
@media print { details > * { display: block; } figure { break-inside: avoid; } }
`;
