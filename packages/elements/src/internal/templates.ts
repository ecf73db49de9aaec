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
import { heading } from './heading.js';
import { type ShutDoor, type Trust, shutDoorOf } from './trust.js';

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
    >${STEP_BARS[step]}`;
}

/** One template for each number of steps: a picture costs less than five boxes. */
const bar = (at: number): string => `<rect x="${at * 25 + 0.5}" y="0.5" width="23" height="3"`;
const STEP_BARS = [0, 1, 2, 3, 4].map((done) => {
  const bars = [0, 1, 2, 3].map(
    (at) => `${bar(at)} rx="1.5"${at < done ? ' class="done"' : ''}></rect>`,
  );
  const strings = [
    `<svg class="steps" data-step="${done}" viewBox="0 0 99 4" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>`,
  ];
  return html(Object.assign(strings, { raw: strings }));
});

/** "Sagsindekset": what a connection is called, in the municipality's words where it has some. */
export function connectionName(
  // A bare name is taken where a record tells only that (provenance).
  report: Pick<ConnectionReport, 'connection' | 'label'> | string,
  messages: Messages,
): string {
  const { connection, label } =
    typeof report === 'string' ? { connection: report, label: undefined } : report;
  if (label) return label;
  switch (connection) {
    case 'sdi':
    case 'ydi':
    case 'person':
    case 'store':
    case 'gateway':
      return messages[`connection.${connection}`];
    default:
      return messages['connection.other'](connection);
  }
}

/** What may be missing when a connection fails, by what it brings; of the person source and the store nothing is said. */
export function maybeMissing(
  { connection }: Pick<ConnectionReport, 'connection'>,
  messages: Messages,
): string {
  switch (connection) {
    case 'sdi':
      return messages['absence.maybeMore'];
    case 'ydi':
      return messages['absence.maybeMoreBenefits'];
    case 'person':
    case 'store':
      return '';
    default:
      return messages['absence.maybeMoreOther'];
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
  const retryButton = html`<button class="small" @click=${retry}>
    ${icon('refresh')}${messages['action.retry']}
  </button>`;
  const door = shutDoorOf(report);
  if (door) {
    const action = door === 'refused' ? nothing : retryButton;
    return absence('lock', messages[`load.${door}`], nothing, action);
  }
  const more = [
    report.at ? messages['absence.failedAt'](formatWhen(report.at, today, messages)) : '',
    report.lastAnsweredAt
      ? messages['absence.lastFetched'](formatWhen(report.lastAnsweredAt, today, messages))
      : '',
    maybeMissing(report, messages),
  ].filter((part) => part !== '');
  return absence(
    'cloud',
    messages['absence.failedNamed'](connectionName(report, messages)),
    more.join(' '),
    retryButton,
  );
}

export function lateConnection(
  report: ConnectionReport,
  today: CivilDate,
  messages: Messages,
): TemplateResult {
  return absence(
    'clock',
    messages['absence.late'](connectionName(report, messages)),
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
  /** Takes the reader to the ledger of connections, where the element has one. */
  toSources?: () => void,
): TemplateResult {
  const total = trust.connections.length;
  const when = trust.bare
    ? messages['trust.given']
    : trust.retrievedAt
      ? messages['trust.fetched'](formatWhen(trust.retrievedAt, today, messages))
      : '';
  return html`<footer class="trust" part="trust">
    ${when === '' ? nothing : html`<span>${icon('clock')}${when}</span>`}
    ${total > 0 ? sources(messages['trust.sources'](trust.answered, total), messages, toSources) : nothing}
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

function sources(
  words: string,
  messages: Messages,
  toSources: (() => void) | undefined,
): TemplateResult {
  return toSources === undefined
    ? html`<span>${words}</span>`
    : html`<button class="link to-sources" @click=${toSources}>
        ${words}<span class="sr">, ${messages['trust.toSources']}</span>
      </button>`;
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

/**
 * The server has shut the door: no access, no such citizen, or signed out. Not a failure, so nothing to try again unless the reader has
 * signed in again meanwhile.
 */
export function shut(
  door: ShutDoor,
  messages: Messages,
  retry: () => void,
  { level = 3, mine = false }: { level?: number; mine?: boolean } = {},
): TemplateResult {
  const words = messages[mine ? (`load.${door}Mine` as const) : (`load.${door}` as const)];
  return html`<div class="big-state" part="shut" role="alert">
    <span class="disc">${icon('lock')}</span>
    ${heading(level, words)}
    ${
      door === 'refused'
        ? nothing
        : html`<div class="actions">
            <button class="primary" @click=${retry}>
              ${icon('refresh')}${messages['action.refresh']}
            </button>
          </div>`
    }
  </div>`;
}
