import { type TemplateResult, html, nothing } from 'lit';
import { type CaseRecord, caseName, citizenRole } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { progressSteps } from '../internal/templates.js';
import { caseDetailBlock } from './case-detail.js';
import type { OverviewView } from './view.js';

/** One case on one line: what, how far, who, where, and the way there. */
export function caseRow(item: CaseRecord, view: OverviewView): TemplateResult {
  const { messages, ui } = view;
  return html`<li
    class="case"
    part="case"
    data-case=${item.id}
    aria-current=${ui.selected === item.id ? 'true' : nothing}
  >
    <div class="row">
      <div class="what">
        ${titleButton(item, view)}<span class="meta">${subjectLine(item, view)}</span>
      </div>
      <div class="state">
        <span class="sr">${messages['cases.statusLabel']}: </span
        >${progressSteps(item.status, messages)}
        ${item.localStatus ? html`<span class="meta local">${item.localStatus}</span>` : nothing}
      </div>
      <div class="who">
        <span class="sr">${messages['cases.responsibleLabel']}: </span>${responsible(item, view)}
      </div>
      <div class="system">
        <span class="sr">${messages['cases.systemLabel']}: </span
        >${item.provenance.system ?? messages['cases.systemUnknown']}
      </div>
      ${openButton(item, view)}
    </div>
    ${ui.open.has(`case-${item.id}`) ? caseDetailBlock(item, view) : nothing}
  </li>`;
}

export function caseTitle(item: CaseRecord, { messages }: OverviewView): string {
  return caseName(item) ?? messages['cases.untitled'];
}

/** The title opens and closes what hangs on the case. */
export function titleButton(item: CaseRecord, view: OverviewView): TemplateResult {
  const open = view.ui.open.has(`case-${item.id}`);
  return html`<button
    class="case-title"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${() => view.act.toggleCase(item.id)}
  >
    <span>${caseTitle(item, view)}</span>${icon(open ? 'up' : 'down')}
  </button>`;
}

/** The KLE subject; where the citizen is not the primary party, that stands in its place. */
function subjectLine(item: CaseRecord, view: OverviewView): string {
  const { messages, firstName } = view;
  const number = item.kle ? messages['cases.kle'](item.kle.number) : undefined;
  switch (citizenRole(item, view.citizen)) {
    case 'secondary':
      return [number, messages['cases.secondary'](firstName)].filter(Boolean).join(' · ');
    case 'benefitRecipient':
      return [number, messages['cases.roleBenefitRecipient'](firstName)]
        .filter(Boolean)
        .join(' · ');
    case 'party':
      return [number, messages['cases.roleParty'](firstName)].filter(Boolean).join(' · ');
    default:
      return [number, item.kle?.title].filter(Boolean).join(' ');
  }
}

function responsible(item: CaseRecord, { messages }: OverviewView): TemplateResult {
  const unit = item.responsibleUnit?.name;
  const handler = item.primaryHandler?.name;
  if (handler) {
    return html`${handler}${unit ? html`<span class="meta">${unit}</span>` : nothing}`;
  }
  return unit
    ? html`${unit}<span class="meta">${messages['cases.noHandler']}</span>`
    : html`<span class="muted">${messages['cases.responsibleUnknown']}</span>`;
}

/** Only where the host has said that it knows the way. */
export function openButton(item: CaseRecord, view: OverviewView): TemplateResult | typeof nothing {
  if (!view.openCases) return nothing;
  const { messages } = view;
  const system = item.provenance.system ?? messages['cases.systemUnknown'];
  const name = messages['action.openCaseNamed'](caseTitle(item, view), system);
  return html`<button
    class="icon-only quiet go"
    part="open-case"
    aria-label=${name}
    title=${messages['action.openIn'](system)}
    @click=${() => view.act.openCase(item)}
  >
    ${icon('external')}
  </button>`;
}
