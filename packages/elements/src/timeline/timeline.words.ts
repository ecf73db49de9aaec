import { type Period, formatDate, formatMonth, periodWords } from '@hoi/model';
import { capital } from './timeline.text.js';
import type { View } from './timeline.view.js';

/** "apr. 2026 – mar. 2027" */
export function windowWords(
  view: Pick<View, 'messages' | 'span'>,
  window: { from: string; to: string },
): string {
  const m = view.messages;
  const from = formatMonth(window.from as never, m, 'short');
  const to = formatMonth(window.to as never, m, 'short');
  const days = view.span.to - view.span.from;
  if (days > 62) return from === to ? from : m['period.closed'](from, to);
  return m['period.closed'](formatDate(window.from as never, m), formatDate(window.to as never, m));
}

/** A period as it stands in a list: "Siden 1. mar. 2025, løbende". */
export function writtenPeriod(period: Period | null, { today, messages }: View): string {
  return period ? capital(periodWords(period, today, messages)) : '';
}

/** No frame means no grant only once the benefit index has answered. */
export function grantUnknown({ grants }: Pick<View, 'grants'>): boolean {
  return grants !== 'known' && grants !== 'given';
}

/** What stands where a grant's period would: none, none delivered, or not known. */
export function grantWords(view: Pick<View, 'grants' | 'messages'>): string {
  const m = view.messages;
  if (grantUnknown(view)) return m['timeline.grantNotKnown'];
  return view.grants === 'given' ? m['timeline.noGrantDelivered'] : m['timeline.noGrant'];
}
