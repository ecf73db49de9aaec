import { type TemplateResult, html, nothing } from 'lit';
import { type CaseRecord, caseLink, citizenRole } from '@hoi/model';
import { icon } from '../internal/icons.js';
import { progressSteps } from '../internal/templates.js';
import { caseTitle } from './case-title.js';
import type { OverviewView } from './view.js';

/** One case on one line: what, how far, who, where, and the way there. */
export function caseRow(item: CaseRecord, view: OverviewView): TemplateResult {
  const { messages, ui } = view;
  return html`<li
    class="case"
    part="case"
    data-case=${item.id}
    aria-current=${view.marked.has(item.id) ? 'true' : nothing}
  >
    <div class="row">
      <div class="what">
        ${titleButton(item, view)}<span class="meta">${subjectLine(item, view)}</span>
        ${
          (item.provenance.contradictions ?? []).length > 0
            ? html`<span class="meta">${icon('info')} ${messages['cases.disagree']}</span>`
            : nothing
        }
      </div>
      <div class="state">
        ${progressSteps(item.status, messages)}
        ${item.localStatus ? html`<span class="meta local">${item.localStatus}</span>` : nothing}
      </div>
      <div class="who">${responsible(item, view)}</div>
      <div class="system">${item.provenance.system ?? messages['cases.systemUnknown']}</div>
      ${openButton(item, view)}
    </div>
    ${ui.open.has(`case-${item.id}`) ? caseMore(item, view) : nothing}
  </li>`;
}

/** The title opens and closes what hangs on the case. */
export function titleButton(item: CaseRecord, view: OverviewView): TemplateResult {
  const open = view.ui.open.has(`case-${item.id}`);
  return html`<button
    class="case-title"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${() => view.act.toggleCase(item.id)}
  >
    <span>${caseTitle(item, view)}</span>
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

/** What hangs on a case is fetched with the first case that is opened. */
export function caseMore(item: CaseRecord, view: OverviewView): unknown {
  return view.more(
    (more) => more.caseDetailBlock(item, view),
    html`<p class="meta wait">${view.messages['detail.loading']}</p>`,
  );
}

/** Only where the page has said that it knows the way: by an address for the system, or by opening cases itself. */
export function openButton(item: CaseRecord, view: OverviewView): TemplateResult | typeof nothing {
  const { messages } = view;
  const link = caseLink(item, view.caseLinks);
  if (!view.openCases && link === undefined) return nothing;
  const system = item.provenance.system ?? messages['cases.systemUnknown'];
  const name = messages['action.openCaseNamed'](caseTitle(item, view), system);
  return link === undefined
    ? html`<button
        class="icon-only quiet go"
        part="open-case"
        aria-label=${name}
        title=${messages['action.openIn'](system)}
        @click=${() => view.act.openCase(item)}
      >
        ${icon('external')}
      </button>`
    : html`<a
        class="button icon-only quiet go"
        part="open-case"
        href=${link}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${name}
        title=${messages['action.openIn'](system)}
        @click=${(event: Event) => {
          if (!view.act.openCase(item)) event.preventDefault();
        }}
        >${icon('external')}</a
      >`;
}
