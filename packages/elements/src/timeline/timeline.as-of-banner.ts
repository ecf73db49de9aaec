import { type TemplateResult, html, nothing } from 'lit';
import { type Messages, formatDate } from '@hoi/model';
import { icon } from '../internal/icons.js';
import type { AsOf } from './timeline.as-of.js';
import type { View } from './timeline.view.js';

/** What is said of a course that is not the present one; on screen, on paper and in copies. */
export function asOfWords({ validAt, knownOn }: AsOf, m: Messages): string {
  const was = validAt && formatDate(validAt, m, 'long');
  const known = knownOn && formatDate(knownOn, m, 'long');
  if (was && known) return m['timeline.asOfBoth'](was, known);
  return known ? m['timeline.asOfKnown'](known) : m['timeline.asOfValid'](was ?? '');
}

/** Nobody may take an earlier course for the present one: it says so first, and how to get back. */
export function asOfBanner(view: View): TemplateResult | typeof nothing {
  const { asOf, messages: m, canReturn } = view;
  if (!asOf) return nothing;
  return html`<div class="as-of" part="as-of">
    <span class="as-of-words" role="status">${icon('history')}${asOfWords(asOf, m)}</span>
    ${
      canReturn
        ? html`<button class="small" @click=${() => view.do.setAsOf(undefined, undefined)}>
            ${m['timeline.asOfBack']}
          </button>`
        : nothing
    }
  </div>`;
}

/** "I dag 12. nov.", or of another day "Vist dag 1. maj". */
export function dayPill({ asOf, messages: m, today }: Pick<View, 'asOf' | 'messages' | 'today'>) {
  const day = formatDate(today, m, 'shortNoYear');
  return asOf ? m['timeline.asOfPill'](day) : m['timeline.todayPill'](day);
}
