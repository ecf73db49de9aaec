import { type TemplateResult, html, nothing } from 'lit';
import type { Area } from '@hoi/model';
import { MORE_LINES } from './timeline.folding.js';
import type { View } from './timeline.view.js';

/** "Vis 500 af 1.640 mere": what is not drawn is counted, and a press away. */
export function moreLines(
  key: Area | 'time',
  left: number,
  view: View,
): TemplateResult | typeof nothing {
  const { messages: m } = view;
  if (left <= 0) return nothing;
  const name = key === 'time' ? '' : `, ${m[`area.${key}`]}`;
  return html`<button
    class="link"
    data-stop=${`more:${key}`}
    @click=${(event: Event) => {
      const place = (event.currentTarget as Element).closest('tr, .list-more');
      const list = place?.previousElementSibling;
      const last = place?.matches('tr') ? list : list?.lastElementChild;
      view.do.moreLines(key);
      // The reader goes on where the new lines begin; the button may be gone.
      requestAnimationFrame(() => {
        last?.nextElementSibling?.querySelector<HTMLElement>('[data-stop]')?.focus();
      });
    }}
  >
    ${m['timeline.moreLines'](Math.min(MORE_LINES, left), left)}<span class="sr">${name}</span>
  </button>`;
}
