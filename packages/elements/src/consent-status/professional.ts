import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../internal/heading.js';
import { refreshButton } from '../internal/page-states.js';
import { absence, partialBox, trustLine } from '../internal/templates.js';
import { answerCard } from './answer.js';
import { areaTable } from './area-table.js';
import { fromForms, fromPart } from './from-part.js';
import type { ConsentView } from './view.js';

/** The answer, the areas, the way there, and what one must know to ask. */
export function professional(view: ConsentView): TemplateResult {
  const { messages, level, editable, trust, today, act, know, fullName } = view;
  return html`<header class="top" part="header">
      <div class="head">
        <div>
          ${heading(level, messages['consent.title'], { id: 'title' })}
          ${fullName ? html`<p class="meta">${messages['consent.about'](fullName)}</p>` : nothing}
        </div>
        ${editable ? fromPart('hands', view, (hands) => hands.actions(view)) : nothing}
      </div>
      ${fromForms(view, (forms) => forms.topForm(view))} ${answerCard(view)}
    </header>
    <div class="columns">
      <div class="main">
        ${partialBox(trust, today, messages, () => act.refresh())}
        ${
          know.consents === 'notConnected' || know.consents === 'absent'
            ? absence(
                'unplug',
                messages['absence.notConnected'],
                messages['absence.notConnectedMore'],
              )
            : nothing
        }
        ${areaTable(view)} ${fromPart('time', view, (time) => time.overTime(view))}
      </div>
      ${view.parts.get('time')?.sideColumn(view) ?? nothing}
    </div>
    ${trustLine(trust, today, messages, nothing, refreshButton(view))}`;
}
