import { formatMoment } from '@hoi/model';
import { connectionName } from '../internal/templates.js';
import { asOfWords } from './timeline.as-of-banner.js';
import type { View } from './timeline.view.js';

/** What a copy must say for itself, for it may lie alone: of which day, when it was fetched, from whom, and what is not in it. */
export function provenanceWords(view: View): string {
  const { messages: m, trust } = view;
  const named = (reports: typeof trust.connections) =>
    m.list(reports.map((report) => connectionName(report, m)));
  const answered = trust.connections.filter((report) => !trust.failed.includes(report));
  // One's own data are never withheld from oneself.
  const withheld = view.citizen ? [] : trust.withheld;
  return [
    view.asOf ? asOfWords(view.asOf, m) : '',
    trust.retrievedAt ? m['trust.fetched'](formatMoment(trust.retrievedAt, m)) : '',
    answered.length > 0 ? m['timeline.paperSources'](named(answered)) : '',
    trust.failed.length > 0 ? m['timeline.paperWithout'](named(trust.failed)) : '',
    withheld.length > 0 ? m['trust.withheld'](withheld.length) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
