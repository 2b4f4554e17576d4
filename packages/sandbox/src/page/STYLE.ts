import { raw } from 'hono/html';

/** The look of the page: the system's own type and colours, light and dark. */
export const STYLE: ReturnType<typeof raw> = /* @__PURE__ */ raw(`
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5a6675; --ground: #fbfaf7; --card: #fff; --line: #dcdfe3;
  --buy: #0b7a53; --sell: #b3352b; --well: #0b7a53; --accent: #1f5fae; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --soft: #9aa5b3; --ground: #12161c; --card: #191f27; --line: #2d3540;
    --buy: #4cc38a; --sell: #ff8a7a; --well: #4cc38a; --accent: #8ab8f5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; color: var(--ink);
  background: var(--ground); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 0.75rem; }
header p { margin: 0.25rem 0; color: var(--soft); }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre { font: 0.85em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0.35rem 0; padding: 0.5rem 0.75rem; background: var(--ground); border: 1px solid var(--line);
  border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 12rem; overflow: auto; }
.wide { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.45rem 0.75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody tr:last-child td { border-bottom: 0; }
.number { text-align: right; }
.buy { color: var(--buy); } .sell { color: var(--sell); }
.books { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
figure { margin: 0; padding: 0.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
figcaption { font-size: 0.9rem; margin-bottom: 0.5rem; font-variant-numeric: tabular-nums; }
figcaption span { margin-left: 0.6rem; white-space: nowrap; }
svg { display: block; width: 100%; height: 7rem; }
svg path { fill: currentColor; fill-opacity: 0.22; stroke: currentColor; stroke-width: 1; vector-effect: non-scaling-stroke; }
.calls { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.6rem; }
.calls > li { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--well);
  border-radius: 8px; padding: 0.6rem 0.9rem; }
.calls > li.refused { border-left-color: var(--sell); }
.line { margin: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; }
.outcome { margin-left: auto; font-size: 0.9rem; }
.refused .outcome { color: var(--sell); }
.checks { list-style: none; margin: 0.35rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem; font-size: 0.78rem; }
.checks li { padding: 0.05rem 0.5rem; border: 1px solid var(--line); border-radius: 999px; color: var(--soft); }
.checks .passed { color: var(--well); border-color: currentColor; }
.checks .refused { color: var(--sell); border-color: currentColor; font-weight: 600; }
.when { margin: 0.3rem 0 0; font-size: 0.82rem; color: var(--soft); }
dl { margin: 0.5rem 0 0; font-size: 0.92rem; } dt { color: var(--soft); margin-top: 0.4rem; } dd { margin: 0; }
`);
