import { type TemplateResult, html, nothing } from 'lit';
import type { Area } from '@hoi/model';
import { fromForms } from './from-part.js';
import { revocable } from './revocable.js';
import type { ConsentView, FormKind } from './view.js';

/** What is asked for above; the rest in a row of the table. */
type Shown = 'answer' | 'ask' | 'unask' | 'register' | 'withdraw';

/** What can be recorded now: giving and taking back stand side by side, and what is rarely done is a step away. */
export function actions(view: ConsentView): TemplateResult {
  const { answer, holding, rows, messages, parts, act } = view;
  const waits = answer === 'asked' || rows.some(({ standing }) => standing === 'pending');
  // What the standing calls for first; beside it the way back, or the question.
  const main: FormKind =
    answer === 'no' || (answer !== 'yes' && holding.length === 0)
      ? 'answer'
      : expiringAreas(view).length > 0
        ? 'ask'
        : 'register';
  const beside: FormKind = revocable(view).length > 0 ? 'withdraw' : waits ? 'unask' : 'ask';
  const left = (event: Event) => parts.get('forms')?.shut(event);
  // The forms are on their way when someone comes near what opens them.
  const near = () => void parts.load('forms');
  return html`<div class="buttons" @pointerenter=${near} @focusin=${near}>
    ${
      answer === 'no'
        ? nothing
        : html`<details
              class="more-acts"
              @toggle=${() => act.wantForms()}
              @click=${left}
              @keydown=${left}
            >
              <summary>${messages['consent.act.more']}</summary>
              ${fromForms(view, (forms) => forms.moreActs(view, [main, beside]))}
            </details>
            ${actButton(beside, '', view)}`
    }
    ${actButton(main, 'primary', view)}
  </div>`;
}

export function actButton(
  kind: FormKind,
  look: string,
  view: ConsentView,
  words?: string,
): TemplateResult {
  const { messages, answer, act, ui } = view;
  const said = kind === 'answer' && (answer === 'yes' || answer === 'no');
  return html`<button
    class=${look}
    data-open=${kind}
    aria-expanded=${ui.form?.kind === kind ? 'true' : 'false'}
    @click=${() => act.open({ kind, areas: kind === 'ask' ? expiringAreas(view) : [] })}
  >
    ${words ?? messages[said ? 'consent.act.changeAnswer' : (`consent.act.${kind as Shown}` as const)]}
  </button>`;
}

function expiringAreas({ rows }: ConsentView): Area[] {
  return rows.filter(({ standing }) => standing === 'expiring').map(({ area }) => area);
}
