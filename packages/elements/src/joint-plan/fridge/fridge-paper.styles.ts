/** The fridge page's own sheet: sizes are those of paper, and nothing is filled, so that any printer will do. */
export const FRIDGE_PAPER = `
  @page { size: A4 portrait; margin: 13mm 14mm; }
  :root { color-scheme: light; font: 11.5pt/1.35 'Segoe UI', system-ui, sans-serif; color: #111; background: #fff; }
  * { box-sizing: border-box; margin: 0; padding: 0; }
  body { overflow-wrap: anywhere; }
  main { display: flex; flex-direction: column; gap: 5mm; min-block-size: 268mm; max-inline-size: 182mm; margin-inline: auto; }
  ul { list-style: none; }
  header { display: flex; justify-content: space-between; align-items: end; gap: 6mm; padding-block-end: 3mm; border-block-end: 3px solid; }
  h1 { font-size: 30pt; line-height: 1.1; font-weight: 700; }
  .dates { display: grid; text-align: end; white-space: nowrap; }
  h2 { font-size: 14pt; margin-block-end: 2mm; }
  .own h2 { font-size: 11pt; margin-block-end: 1mm; }
  .own p { font-size: 19pt; line-height: 1.3; font-weight: 600; }
  .goals { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
  .goals li { display: flex; align-items: center; gap: 4mm; min-block-size: 17mm; padding: 3mm 4mm; border: 1px solid; border-radius: 3mm; font-size: 13.5pt; line-height: 1.25; }
  svg { flex: none; inline-size: 9mm; block-size: 9mm; fill: none; stroke: currentcolor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  .more { margin-block-start: 2mm; }
  table { inline-size: 100%; table-layout: fixed; border-collapse: collapse; }
  th, td { border: 1px solid; padding: 1.5mm 2mm; vertical-align: top; text-align: start; font-size: 10.5pt; line-height: 1.25; }
  th { text-align: center; }
  td { block-size: 24mm; }
  td p + p { margin-block-start: 1.5mm; }
  .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; }
  .two > :only-child { grid-column: 1 / -1; }
  .agreed li, .meetings li { display: flex; gap: 4mm; padding-block: 1.8mm; border-block-end: 1px solid #999; }
  .agreed li:last-child, .meetings li:last-child { border: 0; }
  .box { flex: none; inline-size: 5.5mm; block-size: 5.5mm; border: 1px solid; border-radius: 1mm; }
  .meetings li > :last-child { display: grid; align-content: center; }
  .tile { flex: none; display: grid; justify-items: center; inline-size: 23mm; border: 1px solid; border-radius: 2mm; font-size: 10.5pt; line-height: 1.25; }
  .tile b { font-size: 15pt; }
  .call { display: flex; align-items: center; gap: 5mm; padding: 4mm 6mm; border: 3px solid; border-radius: 4mm; }
  .call > span { display: grid; flex: 1; }
  .call > span b { font-size: 14pt; }
  .call .number { font-size: 24pt; white-space: nowrap; }
  footer { display: flex; justify-content: space-between; gap: 6mm; margin-block-start: auto; padding-block-start: 2mm; border-block-start: 1px solid; font-size: 10pt; }
`;
