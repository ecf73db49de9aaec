import { type TemplateResult, html, nothing } from 'lit';
import {
  type Area,
  type CivilDate,
  type ConnectionReport,
  type Messages,
  PROGRESS_STATUSES,
  type ProgressStatus,
  formatWhen,
} from '@hoi/model';
import { type IconName, icon } from './icons.js';
import type { Trust } from './trust.js';

const AREA_ICON: Record<Area, IconName> = {
  crossCutting: 'nodes',
  employment: 'briefcase',
  social: 'house',
  family: 'people',
  health: 'cross',
  education: 'book',
  income: 'coins',
  other: 'folder',
};

/** The area's own sign. The name always stands beside it. */
export function areaGlyph(area: Area): TemplateResult {
  return html`<span class="glyph" data-area=${area}>${icon(AREA_ICON[area])}</span>`;
}

export function areaName(area: Area, messages: Messages): string {
  return messages[`area.${area}`];
}

/** The four steps of a case: the word, and a bar that repeats it. */
export function progressSteps(
  status: ProgressStatus | undefined,
  messages: Messages,
): TemplateResult {
  const step = status === undefined ? 0 : PROGRESS_STATUSES.indexOf(status) + 1;
  return html`<span class="status-word">${messages[`progress.${status ?? 'unknown'}`]}</span
    ><span class="steps" aria-hidden="true"
      >${PROGRESS_STATUSES.map((_, i) => html`<i class=${i < step ? 'done' : ''}></i>`)}</span
    >`;
}

/** "Sagsindekset": what a connection is called in words. */
export function connectionName(connection: string, messages: Messages): string {
  switch (connection) {
    case 'sdi':
    case 'ydi':
    case 'person':
    case 'store':
      return messages[`connection.${connection}`];
    default:
      return messages['connection.other'](connection);
  }
}

/** Something is not here: its sign, why, and at most one thing to do about it. */
export function absence(
  sign: IconName,
  lead: string,
  more: string | typeof nothing = nothing,
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="absence">
    ${icon(sign)}<span class="words"><strong>${lead}</strong> ${more}</span>${action}
  </div>`;
}

export function failedConnection(
  report: ConnectionReport,
  today: CivilDate,
  messages: Messages,
  retry: () => void,
): TemplateResult {
  const more = [
    report.at ? messages['absence.failedAt'](formatWhen(report.at, today, messages)) : '',
    report.lastAnsweredAt
      ? messages['absence.lastFetched'](formatWhen(report.lastAnsweredAt, today, messages))
      : '',
    // The person source and the store hold no cases.
    report.connection === 'person' || report.connection === 'store'
      ? ''
      : messages['absence.maybeMore'],
  ].filter((part) => part !== '');
  return absence(
    'cloud',
    messages['absence.failedNamed'](connectionName(report.connection, messages)),
    more.join(' '),
    html`<button class="small" @click=${retry}>
      ${icon('refresh')}${messages['action.retry']}
    </button>`,
  );
}

export function lateConnection(
  report: ConnectionReport,
  today: CivilDate,
  messages: Messages,
): TemplateResult {
  return absence(
    'clock',
    messages['absence.late'](connectionName(report.connection, messages)),
    report.dataFrom
      ? messages['absence.lateFrom'](formatWhen(report.dataFrom, today, messages))
      : nothing,
  );
}

/** Every connection that failed or is late, in one dashed box; nothing when all is well. */
export function partialBox(
  trust: Trust,
  today: CivilDate,
  messages: Messages,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (trust.failed.length === 0 && trust.late.length === 0) return nothing;
  return html`<div class="partial" part="partial">
    ${trust.failed.map((report) => failedConnection(report, today, messages, retry))}
    ${trust.late.map((report) => lateConnection(report, today, messages))}
  </div>`;
}

/** The trust line at the foot of every element: never hidden, and printed. */
export function trustLine(
  trust: Trust,
  today: CivilDate,
  messages: Messages,
  extra: TemplateResult | typeof nothing = nothing,
  end: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const total = trust.connections.length;
  const when = trust.bare
    ? messages['trust.given']
    : trust.retrievedAt
      ? messages['trust.fetched'](formatWhen(trust.retrievedAt, today, messages))
      : '';
  return html`<footer class="trust" part="trust">
    ${when === '' ? nothing : html`<span>${icon('clock')}${when}</span>`}
    ${total > 0 ? html`<span>${messages['trust.sources'](trust.answered, total)}</span>` : nothing}
    ${
      trust.withheld.length > 0
        ? html`<span>${messages['trust.withheld'](trust.withheld.length)}</span>`
        : nothing
    }
    ${
      trust.rejected > 0
        ? html`<span>${icon('info')}${messages['trust.rejected'](trust.rejected)}</span>`
        : nothing
    }
    ${extra} ${end === nothing ? nothing : html`<span class="end">${end}</span>`}
  </footer>`;
}

/** A still skeleton of roughly the final height, and words for those who do not see it. */
export function skeleton(trust: Trust, messages: Messages, visible: boolean): TemplateResult {
  const total = trust.connections.length;
  const words =
    total > 0 ? messages['load.fetching'](trust.answered, total) : messages['load.fetchingUnknown'];
  return html`<div class="skeleton" aria-hidden="true">
      ${
        visible
          ? html`<i class="head"></i><i></i><i class="half"></i><i class="rule"></i><i></i
              ><i class="half"></i><i class="rule"></i><i></i><i class="half"></i>`
          : nothing
      }
    </div>
    <footer class="trust" part="trust" role="status">${visible ? words : nothing}</footer>`;
}

/** Nothing at all could be fetched. Says whose fault it is not, and what still works. */
export function failure(
  today: CivilDate,
  messages: Messages,
  reference: string | undefined,
  at: TemplateResult | string,
  retry: () => void,
): TemplateResult {
  return html`<div class="big-state" part="failure" role="alert">
    <span class="disc">${icon('cloud')}</span>
    <h3>${messages['load.failedTitle']}</h3>
    <p>${messages['load.failedNotYou']}</p>
    <p>${messages['load.failedWayOn']}</p>
    <div class="actions">
      <button class="primary" @click=${retry}>${icon('refresh')}${messages['action.retry']}</button>
    </div>
    ${
      reference === undefined
        ? nothing
        : html`<p class="meta">${messages['load.reference'](reference, String(at))}</p>`
    }
  </div>`;
}
