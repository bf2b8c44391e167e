/** The printed page's whole style; it travels inside the page, so that a saved page stays what it is. */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #17181c; --mute: #5e636f; --line: #e4e4dd; --brand: #3a35e0; --paper: #fff; --own: #f4f3fd; }
* { box-sizing: border-box; }
body { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.5rem; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Georgian", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; hyphens: auto; }
h1 { margin: 0; font-size: 2rem; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 2.6rem 0 0.6rem; padding-top: 0.9rem; border-top: 2px solid var(--ink); font-size: 1.2rem; line-height: 1.3; break-after: avoid; }
p { margin: 0.4rem 0; }
.mute { color: var(--mute); }
.small { font-size: 0.8125rem; font-weight: 400; }
.path { overflow-wrap: anywhere; hyphens: none; }
header { display: grid; gap: 0.6rem; margin-bottom: 1.6rem; }
.logo { max-width: 220px; max-height: 64px; }
.kicker { color: var(--mute); }
.indexes { display: flex; flex-wrap: wrap; gap: 0.8rem; margin: 1rem 0; padding: 0; list-style: none; }
.indexes li { flex: 1 1 150px; padding: 0.9rem 1rem; border: 1px solid var(--line); border-radius: 14px; break-inside: avoid; }
.indexes .own { background: var(--own); border-color: var(--brand); }
.indexes b { display: block; font-size: 2rem; line-height: 1.1; }
.pips { display: block; width: 100%; max-width: 180px; height: 10px; margin: 0.35rem 0; }
.summary { padding: 0; list-style: none; }
.summary li { margin: 0.45rem 0; font-size: 1.05rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.42rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead { display: table-header-group; }
thead th { color: var(--mute); font-size: 0.8125rem; font-weight: 400; }
tbody th { font-weight: 600; }
tr { break-inside: avoid; }
tbody tr:nth-last-child(3), tbody tr:nth-last-child(2) { break-after: avoid; }
thead, h2 + p { break-after: avoid; }
.day { white-space: nowrap; }
.figure { white-space: nowrap; text-align: right; }
.negative { background: #fbe2dd; color: #a12513; }
.neutral { background: #f8ecd7; color: #7a5005; }
.wow { background: #d9f0e7; color: #07634a; }
.fixes th:nth-child(1) { width: 5rem; }
.fixes th:nth-child(3) { width: 28%; }
.gain { color: #07634a; font-weight: 700; white-space: nowrap; }
.late { color: #a12513; font-weight: 600; }
figure { margin: 1.2rem 0; break-inside: avoid; }
figure img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { margin-bottom: 0.4rem; font-weight: 600; }
details { margin-top: 0.4rem; }
summary { color: var(--brand); cursor: pointer; }
footer { margin-top: 2.6rem; padding-top: 0.9rem; border-top: 1px solid var(--line); color: var(--mute); font-size: 0.8125rem; }
@media (max-width: 620px) { body { padding: 1.2rem 1rem; } h1 { font-size: 1.5rem; } .wide { overflow-x: auto; } th, td { padding: 0.35rem 0.4rem; } }
@page { margin: 16mm 14mm; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } a { color: inherit; text-decoration: none; } details, .screen { display: none; } figure img { max-height: 225mm; } .radar img { max-height: 98mm; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
