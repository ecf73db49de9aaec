import { type TemplateResult, html, nothing } from 'lit';
import { formatDate, formatWallTime, nextAppointments } from '@hoi/model';
import { type IconName, icon } from '../internal/icons.js';
import { areaName, connectionName } from '../internal/templates.js';
import { NEXT_DAYS, nothingNext } from './next-words.js';
import type { OverviewView } from './view.js';

/**
 * What comes next and what is missing, a line each, where the side column stands below the cases: both are to be seen on the first
 * screen of a telephone. Beside a side column in view it is not shown.
 */
export function glance(view: OverviewView): TemplateResult {
  const { messages, act } = view;
  const [sign, words] = missing(view);
  return html`<ul class=${view.keepRoom ? 'glance room' : 'glance'} part="glance">
    ${nextLine(view)}
    <li>
      ${icon(sign)}<span>${words}</span>
      <button class="link" @click=${() => act.showCoverage()}>
        ${messages['glance.coverage']}
      </button>
    </li>
  </ul>`;
}

function nextLine(view: OverviewView): TemplateResult | typeof nothing {
  const { messages, facts, today, know } = view;
  if (know.appointments === 'absent' || know.appointments === 'notConnected') return nothing;
  const next = nextAppointments(facts.appointments, today, NEXT_DAYS).within[0]?.appointment;
  if (!next) return html`<li>${icon('calendar')}<span>${nothingNext(view)}</span></li>`;
  const { date, start, title, place } = next;
  const style = date.slice(0, 4) === today.slice(0, 4) ? 'shortNoYear' : 'short';
  const when = [formatDate(date, messages, style), start ? formatWallTime(start, messages) : '']
    .filter(Boolean)
    .join(' ');
  return html`<li>
    ${icon('calendar')}<span
      >${messages['glance.next']}
      <strong>${when}</strong> ${[title, place].filter(Boolean).join(' · ')}</span
    >
  </li>`;
}

/** What is not in the picture, and what is in it but old, named in a few words each; the ledger tells the rest. */
function missing({ messages, trust }: OverviewView): [IconName, string] {
  const gone = [
    ...trust.failed.map((one) => messages['glance.failed'](connectionName(one, messages))),
    ...trust.withheld.map(({ area }) => messages['glance.withheld'](areaName(area, messages))),
    ...new Set(
      trust.systems
        .filter(({ state }) => state === 'doesNotDeliver')
        .map(({ system }) => messages['glance.silent'](system)),
    ),
  ];
  const late = trust.late.map((one) => connectionName(one, messages));
  const words = [
    gone.length > 0 ? messages['glance.missing'](gone) : '',
    late.length > 0 ? messages['glance.late'](late) : '',
  ].filter(Boolean);
  if (words.length > 0) return [trust.failed.length > 0 ? 'cloud' : 'unplug', words.join(' ')];
  if (!trust.settled) return ['clock', messages['detail.loading']];
  return trust.bare || trust.notConnected.length > 0
    ? ['info', messages['glance.unknown']]
    : ['check', messages['glance.complete'](trust.connections.length)];
}
