/** The look of every page: in the page itself, so that it can be saved as one file. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#59636e;--line:#d4dae0;--panel:#f5f7f9;--link:#0b5fc4;--accent:#7a4fd0;
--good:#18793d;--bad:#c2242f;--warn:#8a6100;--wait:#59636e;--good-bg:#dff5e5;--bad-bg:#fde5e6;--warn-bg:#fbf0d0;--wait-bg:#e9edf1;--merged:#7a4fd0;--merged-bg:#ece5fb}
@media (prefers-color-scheme:dark){:root{--bg:#12161b;--fg:#e4e9ee;--soft:#98a3ae;--line:#333b44;--panel:#1a2027;--link:#69aefc;--accent:#b698f5;
--good:#5fcf85;--bad:#ff8087;--warn:#e0b84a;--wait:#98a3ae;--good-bg:#133021;--bad-bg:#3c191c;--warn-bg:#352a0d;--wait-bg:#252c34;--merged:#b698f5;--merged-bg:#2c2145}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
.local{background:var(--accent);color:var(--bg);font-size:13px;padding:4px 24px}
header{border-bottom:1px solid var(--line);background:var(--panel);padding:14px 24px 0}
header h1{font-size:20px;font-weight:400;margin:0 0 10px}header h1 b{font-weight:600}
nav{display:flex;gap:4px;flex-wrap:wrap}
nav a{padding:7px 12px;border-bottom:2px solid transparent;color:var(--fg)}nav a[aria-current]{border-color:var(--accent);font-weight:600}
nav a span{color:var(--soft);font-size:13px}nav>span{padding:7px 12px;border-bottom:2px solid transparent;color:var(--soft)}
main{max-width:1080px;margin:0 auto;padding:24px}
h2{font-size:24px;font-weight:500;line-height:1.3;margin:0 0 8px}h3{font-size:17px;margin:28px 0 8px}
.number{color:var(--soft);font-weight:300}
.soft{color:var(--soft)}.small{font-size:13px}
.panel{border:1px solid var(--line);border-radius:8px;margin:0 0 18px;overflow:hidden}
.panel>.head{background:var(--panel);border-bottom:1px solid var(--line);padding:9px 16px;font-size:14px;color:var(--soft)}
.panel>.head b{color:var(--fg)}
.panel>.body{padding:14px 16px}
.row{display:flex;gap:12px;align-items:baseline;padding:10px 16px;border-top:1px solid var(--line)}.row:first-child{border-top:0}
.row .grow{flex:1;min-width:0;overflow-wrap:anywhere}
.badge{display:inline-block;border-radius:99px;padding:1px 10px;font-size:13px;font-weight:500;white-space:nowrap;background:var(--wait-bg);color:var(--wait)}
.badge.good{background:var(--good-bg);color:var(--good)}.badge.bad{background:var(--bad-bg);color:var(--bad)}
.badge.warn{background:var(--warn-bg);color:var(--warn)}.badge.merged{background:var(--merged-bg);color:var(--merged)}
.label{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 9px;font-size:12px;margin-left:4px}
.columns{display:grid;grid-template-columns:minmax(0,1fr) 280px;gap:28px}@media(max-width:820px){.columns{grid-template-columns:minmax(0,1fr)}}
aside h3{font-size:14px;margin:0 0 6px}aside section{border-bottom:1px solid var(--line);padding-bottom:14px;margin-bottom:14px}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--panel);border-radius:5px;padding:1px 5px;overflow-wrap:anywhere}
.markdown td code{overflow-wrap:normal;white-space:nowrap}
pre{background:var(--panel);border-radius:8px;padding:12px 14px;overflow:auto;margin:0}pre code{background:none;padding:0;overflow-wrap:normal}
.clone{display:block;user-select:all;border:1px solid var(--line);padding:6px 10px}
.markdown{overflow-wrap:break-word}.markdown>:first-child{margin-top:0}.markdown>:last-child{margin-bottom:0}
.markdown h1,.markdown h2{font-size:21px;font-weight:600;border-bottom:1px solid var(--line);padding-bottom:5px;margin:22px 0 12px}
.markdown h2{font-size:18px}.markdown h3{font-size:16px;margin:18px 0 8px}
.markdown table{border-collapse:collapse;display:block;overflow:auto;margin:12px 0;font-variant-numeric:tabular-nums}
.markdown th,.markdown td{border:1px solid var(--line);padding:5px 12px;max-width:26em;overflow-wrap:anywhere}.markdown th{overflow-wrap:normal}.markdown td:nth-child(n+2){min-width:6em}.markdown td:nth-child(2){min-width:9em}.xychart td:nth-child(n+2){min-width:0}.markdown tr:nth-child(2n) td{background:var(--panel)}
.markdown blockquote{border-left:4px solid var(--line);margin:12px 0;padding:2px 14px;color:var(--soft)}
.markdown .alert{color:inherit;border-color:var(--link);padding:8px 14px}.markdown .alert::before{content:attr(data-title);font-weight:600;color:var(--link);display:block}
.markdown .alert>:last-child{margin-bottom:0}
.alert-tip{border-color:var(--good)!important}.alert-tip::before{color:var(--good)!important}
.alert-important{border-color:var(--merged)!important}.alert-important::before{color:var(--merged)!important}
.alert-warning{border-color:var(--warn)!important}.alert-warning::before{color:var(--warn)!important}
.alert-caution{border-color:var(--bad)!important}.alert-caution::before{color:var(--bad)!important}
.markdown .task{list-style:none;margin-left:-1.3em}.task::before{content:"☐ "}.task-done::before{content:"☑ "}
.markdown details{border:1px solid var(--line);border-radius:8px;padding:8px 14px;margin:12px 0}.markdown summary{cursor:pointer}
.xychart td.chart{width:180px;border-right:0}.xychart td.chart+td{border-left:0;text-align:right}.xychart tbody th{font-weight:400;text-align:left}
.xychart .bar{display:block;height:10px;border-radius:2px;background:var(--link)}.xychart .line{height:3px;background:var(--warn)}
figure{margin:12px 0}figcaption{font-size:12px;color:var(--soft)}
.diff .add{color:var(--good)}.diff .del{color:var(--bad)}.diff .hunk{color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
footer{max-width:1080px;margin:0 auto;padding:8px 24px 32px;color:var(--soft);font-size:13px}
`;
