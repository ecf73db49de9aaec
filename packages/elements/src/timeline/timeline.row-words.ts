import { type TemplateResult, html, nothing } from 'lit';
import type { InterventionRow } from '@hoi/model';
import { grantUnknown } from './timeline.words.js';
import type { View } from './timeline.view.js';

/** "2 sager, 1 bevilling": what the rows are, not what one would like them to be. */
export function countWords(rows: readonly InterventionRow[], { messages }: View): string {
  return (['plan', 'case', 'intervention', 'grant'] as const)
    .map((kind) => ({ kind, n: rows.filter((row) => row.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => messages[`timeline.rowCount.${kind}`](n))
    .join(', ');
}

/** The same in one breath, where there is room for no more: rows of several kinds are so many records. */
export function briefCount(rows: readonly InterventionRow[], view: View): string {
  return new Set(rows.map(({ kind }) => kind)).size > 1
    ? view.messages['timeline.rowCount.mixed'](rows.length)
    : countWords(rows, view);
}

/** Law or KLE for those who work with them, and what is not known. */
export function subtitle(row: InterventionRow, view: View): TemplateResult | typeof nothing {
  const m = view.messages;
  const parts: string[] = [];
  if (row.planVersion !== undefined) {
    if (!view.citizen) parts.push(m['timeline.planVersion'](row.planVersion));
  } else if (!view.citizen && row.subtitle) parts.push(row.subtitle.replaceAll('§ ', '§\u00a0'));
  if (row.secondary) parts.push(m['timeline.secondary']);
  if (!view.citizen && row.kind === 'case' && grantUnknown(view) && row.planVersion === undefined) {
    parts.push(m['timeline.grantUnknown']);
  }
  return parts.length === 0 ? nothing : html`<span class="meta">${parts.join(' · ')}</span>`;
}
