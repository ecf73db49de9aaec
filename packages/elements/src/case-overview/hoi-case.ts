import { type TemplateResult, html, nothing } from 'lit';
import {
  type CaseRecord,
  civilDateAt,
  coordinatedCases,
  formatDate,
  isClosedCase,
  nextOnPlan,
  planSaved,
} from '@hoi/model';
import { icon } from '../internal/icons.js';
import { progressSteps } from '../internal/templates.js';
import { caseMore, openButton, titleButton } from './case-row.js';
import type { OverviewView } from './view.js';

/** The case about the joint plan: the only block with a filled header, so that it is never taken for a sector case. */
export function hoiCard(item: CaseRecord, view: OverviewView): TemplateResult {
  const { messages, today, ui } = view;
  const open = view.cases.filter((one) => !isClosedCase(one));
  const tied = coordinatedCases(item, open, today).length;
  const expanded = ui.open.has(`case-${item.id}`);
  return html`<article
    class="hoi"
    part="hoi-case"
    data-case=${item.id}
    aria-current=${view.marked.has(item.id) ? 'true' : nothing}
  >
    <div class="hoi-head">
      <span class="ink-tile" aria-hidden="true">${icon('nodes')}</span>
      <strong>${messages['hoi.label']}</strong>
      ${titleButton(item, view)}
      ${tied > 0 ? html`<span class="tied">${messages['hoi.coordinates'](tied)}</span>` : nothing}
    </div>
    <dl>
      <div>
        <dt>${messages['hoi.status']}</dt>
        <dd>
          ${progressSteps(item.status, messages)}${
            item.localStatus ? html`<span class="meta">${item.localStatus}</span>` : nothing
          }
        </dd>
      </div>
      ${planCell(view)} ${meetingCell(item, view)}
      <div>
        <dt>${messages['hoi.source']}</dt>
        <dd class="source"><span>${sourceWords(item, view)}</span>${openButton(item, view)}</dd>
      </div>
    </dl>
    ${expanded ? caseMore(item, view) : nothing}
  </article>`;
}

function sourceWords(item: CaseRecord, { messages }: OverviewView): string {
  const system = item.provenance.system ?? messages['cases.systemUnknown'];
  return item.kle ? `${system} · ${messages['cases.kle'](item.kle.number)}` : system;
}

function planCell({
  messages,
  facts,
  know,
  openPlan,
  act,
}: OverviewView): TemplateResult | typeof nothing {
  const { plan } = facts;
  if (!plan && know.plan !== 'known') return nothing;
  const { version = 0, at } = plan ? planSaved(plan) : {};
  const words = messages['hoi.planVersion'](
    version,
    at ? formatDate(civilDateAt(at), messages) : '',
  );
  return html`<div>
    <dt>${messages['hoi.plan']}</dt>
    <dd>
      ${
        !plan
          ? messages['hoi.noPlan']
          : openPlan
            ? html`<button class="link" @click=${() => act.openPlan()}>${words}</button>`
            : words
      }
    </dd>
  </div>`;
}

/** Named for what it is: a follow-up on the plan, else only the next meeting about the whole. */
function meetingCell(item: CaseRecord, view: OverviewView): TemplateResult | typeof nothing {
  const { messages, facts, today, know } = view;
  const next = nextOnPlan(facts.appointments, item.id, today);
  if (!next && know.appointments !== 'known') return nothing;
  return html`<div>
    <dt>${messages[next && !next.onPlan ? 'hoi.nextOther' : 'hoi.nextMeeting']}</dt>
    <dd>${next ? formatDate(next.appointment.date, messages) : messages['hoi.noMeeting']}</dd>
  </div>`;
}
