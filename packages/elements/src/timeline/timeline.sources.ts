import { type TemplateResult, html, nothing } from 'lit';
import { type ConnectionReport, formatWhen } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { absence, connectionName, maybeMissing } from '../internal/templates.js';
import type { View } from './timeline.view.js';

/** A connection that failed or is late: what it is called, and what one can say of it. */
export function failedRow(
  report: ConnectionReport,
  view: View,
  { brief = false, named = false }: { brief?: boolean; named?: boolean } = {},
): { name: string; words: TemplateResult } {
  const { messages: m, today } = view;
  const name = connectionName(report, m);
  if (report.state === 'late') {
    const from = report.dataFrom
      ? m['absence.lateFrom'](formatWhen(report.dataFrom, today, m))
      : nothing;
    return { name, words: absence('clock', m['absence.late'](name), from) };
  }
  const more = [
    report.at ? m['absence.failedAt'](formatWhen(report.at, today, m)) : '',
    report.lastAnsweredAt
      ? m['absence.lastFetched'](formatWhen(report.lastAnsweredAt, today, m))
      : '',
    maybeMissing(report, m),
  ];
  return {
    name,
    words: absence(
      'cloud',
      named ? m['absence.failedNamed'](name) : m['absence.failed'],
      brief ? nothing : more.filter(Boolean).join(' '),
      html`<button class="small" @click=${() => view.do.retry()}>
        ${icon('refresh')}${m['action.retry']}<span class="sr">, ${name}</span>
      </button>`,
    ),
  };
}

/** The connections that failed or are late, as the last lanes: it is a connection that fails, not an area. */
export function sourceLanes(view: View): TemplateResult | typeof nothing {
  const { trust } = view;
  const reports = [...trust.failed, ...trust.late];
  if (reports.length === 0) return nothing;
  return html`${reports.map((report) => {
    const { name, words } = failedRow(report, view, { brief: view.room === 'medium' });
    return html`<li class="lane source">
      <div class="row level-1">
        <div class="label">
          <span class="names"><span class="row-title">${name}</span></span>
        </div>
        <div class="plot">
          <div class="gap-box ${report.state === 'late' ? 'plain' : 'dashed'}">${words}</div>
        </div>
      </div>
    </li>`;
  })}`;
}
