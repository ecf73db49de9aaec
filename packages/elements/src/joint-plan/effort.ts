import { type TemplateResult, html, nothing } from 'lit';
import { type Effort, periodWords } from '@hoi/model';
import { OpenCaseEvent } from '../events/open-case.js';
import { icon } from '../internal/icons.js';
import { areaGlyph, areaName } from '../internal/templates.js';
import { stateWord } from './signs.js';
import type { JointPlanState } from './view.js';

/** An effort as the indexes have it: area, name, period, status, and the way to its case. */
export function effortRow(
  effort: Effort,
  view: JointPlanState,
  end: unknown = nothing,
): TemplateResult {
  const { messages, today, selected, act, facts } = view;
  const { id, area, name = messages['plan.unnamed'], period, status, kind } = effort;
  const loose = kind !== 'intervention' && effort.caseIds.length === 0;
  const chosen = selected !== undefined && [id, ...effort.caseIds].includes(selected);
  const item = facts.cases.find((one) => effort.caseIds.includes(one.id));
  const system = item?.provenance.system ?? effort.system;
  const words = [
    period ? periodWords(period, today, messages) : '',
    loose ? messages['plan.looseGrant'] : '',
  ];
  return html`<li class="row" part="effort" aria-current=${chosen || nothing}>
    ${areaGlyph(area)}
    <span class="what"
      ><button
        class="link pick"
        aria-pressed=${chosen}
        title=${messages['plan.mark'](name)}
        @click=${() => act.select(effort)}
      >
        <span class="sr">${areaName(area, messages)}: </span>${name}</button
      ><span class="meta">${words.filter(Boolean).join(' · ')}</span></span
    >
    ${stateWord(status, messages[`status.${status}`])}
    ${
      view.openCases && item
        ? html`<button
            class="icon-only quiet go"
            aria-label=${messages['action.openCaseNamed'](name, system ?? '')}
            @click=${() => act.tell(new OpenCaseEvent(item.id, system))}
          >
            ${icon('external')}
          </button>`
        : nothing
    }
    ${end}
  </li>`;
}
