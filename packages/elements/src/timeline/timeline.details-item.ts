import { type TemplateResult, html, nothing } from 'lit';
import {
  type InterventionRow,
  type Period,
  type TimelineItem,
  daysBetween,
  endKindOn,
  formatDate,
  formatWhen,
  itemStatus,
  lastDay,
  mainPeriod,
  phaseOn,
} from '@hoi/model';
import { icon } from '../internal/icons.js';
import { connectionName } from '../internal/templates.js';
import { rowTitle } from './timeline.names.js';
import { statusSign } from './timeline.status-sign.js';
import type { View } from './timeline.view.js';
import { grantWords, writtenPeriod } from './timeline.words.js';

/** A term and what is said of it, when anything is. */
export const line = (term: string, value: TemplateResult | string | undefined) =>
  value === undefined || value === ''
    ? nothing
    : html`<dt>${term}</dt>
        <dd>${value}</dd>`;

/** A period: both its tracks, and all that is known of the record. */
export function itemBody(item: TimelineItem, row: InterventionRow, view: View): TemplateResult {
  const { messages: m, today, citizen } = view;
  const period = mainPeriod(item);
  const status = itemStatus(item, today);
  return html`<dl class="periods">
      ${
        item.frame
          ? html`<dt>
                <i class="swatch grant"></i
                >${m[citizen ? 'timeline.citizenGrant' : 'timeline.grant']}
              </dt>
              <dd>${writtenPeriod(item.frame, view)}</dd>`
          : nothing
      }
      ${
        item.bar
          ? html`<dt>
                <i class="swatch benefit"></i>${
                  item.frame
                    ? m[citizen ? 'timeline.citizenBenefit' : 'timeline.benefit']
                    : m['timeline.period']
                }
              </dt>
              <dd>${writtenPeriod(item.bar, view)}</dd>`
          : nothing
      }
    </dl>
    <dl>
      ${line(m['timeline.status'], html`${statusSign(status)}${m[`status.${status}`]}${untilEnd(period, view)}`)}
      ${
        citizen
          ? nothing
          : html`${
              item.frame || item.kind === 'plan' || row.benefits.length > 0
                ? nothing
                : line(m['timeline.grant'], grantWords(view))
            }
            ${line(m['timeline.responsible'], item.responsible)}
            ${line(m['timeline.legal'], legalWords(item, view))}
            ${
              row.planStartedOn
                ? line(m['timeline.planStarted'], formatDate(row.planStartedOn as never, m))
                : nothing
            }
            ${subGoalLine(item, row, view)} ${line(m['timeline.source'], sourceWords(item, view))}`
      }
    </dl>
    ${actions(item.caseId, item.system, rowTitle(row, m), view)}`;
}

function untilEnd(period: Period, { messages: m, today }: View): TemplateResult | typeof nothing {
  const last = lastDay(period);
  if (last === undefined || endKindOn(period, today) !== 'planned') return nothing;
  if (phaseOn(period, today) !== 'running') return nothing;
  const days = daysBetween(today, last);
  const words = days === 0 ? m['timeline.endsToday'] : m['timeline.endsIn'](days);
  return html`<span class="muted"> · ${words}</span>`;
}

function legalWords(item: TimelineItem, { messages: m }: View): string {
  const kle = item.kle
    ? [m['timeline.kle'](item.kle.number), item.kle.title].filter(Boolean).join(' ')
    : '';
  return [item.legalBasis, kle].filter(Boolean).join(' · ');
}

function subGoalLine(item: TimelineItem, row: InterventionRow, view: View) {
  const goals = view.subGoals(item.record, row.caseId);
  return line(view.messages['timeline.subGoal'], goals.join('; '));
}

export function sourceWords(
  item: Pick<TimelineItem, 'system' | 'connection' | 'deliveredAt'>,
  view: View,
): string {
  const { messages: m, today } = view;
  const name = item.system ?? (item.connection ? connectionName(item.connection, m) : '');
  const when = item.deliveredAt
    ? m['timeline.delivered'](formatWhen(item.deliveredAt, today, m))
    : '';
  return [name, when].filter(Boolean).join(' · ');
}

/** The ways on: to the case in its system, and to the same record in the table. */
export function actions(
  caseId: string | undefined,
  system: string | undefined,
  title: string,
  view: View,
): TemplateResult | typeof nothing {
  const m = view.messages;
  const canOpen = view.openCases && caseId !== undefined && system !== undefined;
  if (!canOpen && view.room === 'narrow') return nothing;
  return html`<div class="actions">
    ${
      canOpen
        ? html`<button class="primary" @click=${() => view.do.openCase(caseId, system)}>
            ${m['action.openIn'](system)}<span class="sr">, ${title}</span>${icon('external')}
          </button>`
        : nothing
    }
    ${
      view.room === 'narrow'
        ? nothing
        : html`<button class="link" @click=${() => view.do.setView('table')}>
            ${m['timeline.showInTable']}
          </button>`
    }
  </div>`;
}
