import { type TemplateResult, html, nothing } from 'lit';
import { type CaseRecord, type HouseholdMember, householdCases } from '@hoi/model';
import { caseTitle } from './case-title.js';
import type { OverviewView } from './view.js';

/** The family and the household, and what of their cases is the citizen's too. */
export function householdList(view: OverviewView): TemplateResult {
  return html`<ul class="plain">
    ${householdCases(view.facts.household, view.cases).map(
      ({ member, cases }) => html`<li>${memberLines(member, cases, view)}</li>`,
    )}
  </ul>`;
}

/** Who, what they are to the citizen, and the cases that are the citizen's too. */
function memberLines(
  { name, relation, age, sameAddress }: HouseholdMember,
  cases: readonly CaseRecord[],
  view: OverviewView,
): TemplateResult {
  const { messages } = view;
  const words = [
    messages[`household.${relation}`],
    age === undefined ? '' : messages['overview.age'](age),
    sameAddress ? messages['household.sameAddress'] : '',
  ].filter(Boolean);
  return html`${name ? html`<strong>${name}</strong>` : nothing}
    <span class="meta">${words.join(' · ')}</span>
    ${
      cases.length > 0
        ? html`<span class="meta"
            >${messages['household.sharedCases']}:
            ${cases.map(
              (item, i) =>
                html`${i > 0 ? ', ' : nothing}<button
                    class="link"
                    @click=${() => view.act.showCase(item.id)}
                  >
                    ${caseTitle(item, view)}
                  </button>`,
            )}</span
          >`
        : nothing
    }`;
}
