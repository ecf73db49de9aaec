import { type TemplateResult, html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
import { mayEdit } from '../edit-button.js';
import { unsavedNow } from '../panel/unsaved.js';
import type { JointPlanState } from '../view.js';

/** Something is written and not saved. */
export function draftBox(view: JointPlanState): TemplateResult | typeof nothing {
  const { messages, act, works } = view;
  const unsaved = unsavedNow(works);
  if (!unsaved || !mayEdit(view)) return nothing;
  const { parts, order, followUps = [] } = unsaved;
  const box = (words: string, goOn: () => void) =>
    html`<p class="draft" part="draft">
      ${icon('info')}<span>${words}</span
      ><button class="link" @click=${goOn}>${messages['plan.draftContinue']}</button>
    </p>`;
  return html`${parts.length > 0 || order ? box(messages['plan.draft'], () => act.edit()) : nothing}
  ${
    // What is open in a panel is before the reader's eyes.
    view.panel
      ? nothing
      : followUps
          .filter((one) => one?.about)
          .map(({ about }) =>
            box(messages['plan.draftFollowUp'], () => act.open('followUp', about)),
          )
  }`;
}
