import { type TemplateResult, html } from 'lit';
import { icon } from '../internal/icons.js';
import { eventSign } from './timeline.signs.js';
import type { View } from './timeline.view.js';

/** What the signs mean; the patterns and shapes never stand alone. */
export function legend({ messages: m }: View): TemplateResult {
  return html`<ul class="legend meta" part="legend" aria-label=${m['timeline.legend']}>
    <li><i class="swatch grant"></i>${m['timeline.legendGrant']}</li>
    <li><i class="swatch benefit"></i>${m['timeline.legendBenefit']}</li>
    <li><i class="swatch filled"></i>${m['timeline.legendFilled']}</li>
    <li><i class="swatch ongoing">${icon('forward')}</i>${m['timeline.legendOngoing']}</li>
    <li>
      <i class="swatch unknown"><span class="question">?</span></i
      >${m['timeline.legendUnknown']}
    </li>
    <li>
      <i class="swatch clipped">${icon('back')}${icon('forward')}</i>${m['timeline.legendClipped']}
    </li>
    ${(['decision', 'meeting', 'note', 'document', 'followUp'] as const).map(
      (kind) => html`<li>${eventSign(kind, 'done')}${m[`timeline.event.${kind}`]}</li>`,
    )}
    <li>${eventSign('meeting', 'planned')}${m['timeline.legendPlanned']}</li>
  </ul>`;
}
