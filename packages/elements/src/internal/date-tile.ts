import { type TemplateResult, html } from 'lit';
import { type CivilDate, partsOf } from '@hoi/model';

/** Day over month. */
export function dateTile(date: CivilDate, months: readonly string[]): TemplateResult {
  const { day, month } = partsOf(date);
  return html`<span class="tile"><b>${day}</b><span>${months[month - 1]}</span></span>`;
}
