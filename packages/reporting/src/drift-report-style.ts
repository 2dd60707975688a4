/** The page's whole style. Both palettes keep 4.5:1 for text; the two series differ in shape, states in marks and words. */
export const driftReportStyle = `
:root { color-scheme: light dark; --paper: #fff; --card: #f7f8fa; --ink: #1c2128; --muted: #59636e; --rule: #d8dee4;
  --then: #b4bfcb; --now: #b6410a; --alert: #b3261e; --warn: #8a5a00; --ok: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --card: #161b22; --ink: #e6edf3; --muted: #9aa4af;
  --rule: #30363d; --then: #4b5663; --now: #ffa657; --alert: #ff8b82; --warn: #e3b341; --ok: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { font-size: 28px; line-height: 1.2; margin: 6px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 10px; } h2 .status, h3 .status { font-size: 13px; margin-left: 8px; }
h3 { font-size: 15px; margin: 16px 0 2px; overflow-wrap: anywhere; min-width: 0; } figure h3 { margin: 0; }
ol { padding-left: 22px; margin: 0; } li { margin: 4px 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--muted); } .quiet > summary { margin-top: 36px; font-size: 18px; font-weight: 600; color: var(--ink); }
.state { display: inline-block; margin: 0; font-weight: 600; border: 1px solid; border-radius: 99px; padding: 1px 12px; }
.state.alert, .status.alert { color: var(--alert); } .state.warn, .status.warn { color: var(--warn); }
.state.ok, .status.ok { color: var(--ok); } .state.could_not_check, .status.insufficient { color: var(--muted); }
.status { font-weight: 600; white-space: nowrap; }
.lead { font-size: 17px; margin: 0 0 4px; overflow-wrap: anywhere; } .watch { margin: 0; } header dl { margin-top: 16px; }
dl { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; }
dt { color: var(--muted); font-size: 12px; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
caption { text-align: left; color: var(--muted); font-size: 13px; padding: 0 0 6px; }
th, td { text-align: left; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--rule); font-weight: 400; white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; } td.text { white-space: normal; min-width: 200px; overflow-wrap: anywhere; }
thead th { color: var(--muted); vertical-align: bottom; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px; }
th[aria-sort=descending] button::after { content: " ▾"; } th[aria-sort=ascending] button::after { content: " ▴"; }
tbody th { font-weight: 600; max-width: 200px; overflow: hidden; text-overflow: ellipsis; }
.columns tbody th { position: sticky; left: 0; background: var(--paper); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.mini svg { display: block; width: 96px; height: 26px; } .trend { font-family: ui-monospace, Menlo, Consolas, monospace; letter-spacing: -1px; }
.find { margin: 0 0 8px; } .find input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: 6px; padding: 2px 8px; max-width: 60vw; }
#found { color: var(--muted); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); gap: 16px; align-items: start; }
figure { margin: 0; padding: 14px 16px; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; min-width: 0; }
figcaption { display: flex; justify-content: space-between; gap: 12px; }
figure.wide { max-width: 620px; margin-bottom: 8px; } .wide figcaption { color: var(--muted); font-size: 13px; margin-top: 6px; }
.reason { color: var(--muted); font-size: 13px; margin: 2px 0 8px; overflow-wrap: anywhere; }
.cards svg, .wide svg { display: block; width: 100%; height: auto; }
.over { display: flex; align-items: center; justify-content: space-between; gap: 12px; margin: 8px 0 0; color: var(--muted); font-size: 13px; }
.cards .over svg { width: 200px; flex: none; }
svg text { font-size: 11px; fill: var(--muted); } .end { text-anchor: end; } .mid { text-anchor: middle; }
.then, .area { fill: var(--then); } path.now { fill: none; stroke: var(--now); stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.mini path.now { stroke-width: 1.5; } .solid { fill: var(--now); } .rule { stroke: var(--rule); }
.limit { stroke: var(--muted); stroke-dasharray: 4 4; vector-effect: non-scaling-stroke; }
.legend { color: var(--muted); font-size: 13px; margin: 0 0 10px; } .cards + .legend { margin: 10px 0 0; }
.key { display: inline-block; width: 12px; height: 12px; border-radius: 2px; background: var(--then); vertical-align: -1px; margin-left: 12px; }
.key.now { height: 3px; background: var(--now); vertical-align: 3px; }
.legend .key:first-child, .quantiles .key { margin-left: 0; }
.quantiles { margin-top: 6px; } .quantiles tbody th { font-weight: 400; color: var(--muted); } .quantiles tr:last-child > * { border-bottom: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
small { display: block; color: var(--muted); }
footer { color: var(--muted); font-size: 13px; margin-top: 36px; }
@media (max-width: 520px) { .cards > figure > svg text { font-size: 14px; } }
@media print { details > * { display: block; } figure, tr { break-inside: avoid; } }
`;
