import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Area, type DocumentReference, inAreaOrder } from '@hoi/model';
import { icon } from '../../internal/icons.js';
import { areaName } from '../../internal/templates.js';
import { areasWithin } from './begin-plan.js';
import type { Editing } from './editing.js';
import { fieldError, textField } from './fields.js';
import type { PartDraft } from './plan-draft.js';

interface Replaced {
  plan: string;
  legalBasis: string;
  area: Area;
}

/** What the plan is made of as a whole: its areas, from when it holds, and which plans it stands in for on what legal basis. */
export function frameForm(editing: Editing): TemplateResult {
  const { editor, words } = editing;
  const head = editor.part('plan');
  const basis = editor.part('basis');
  if (!head || !basis) return html``;
  const wrong = [...editing.errors.keys()].some((key) =>
    /^(basis\.|plan\.(areas|startedOn))/.test(key),
  );
  return html`<details class="frame" id="frame" ?open=${head.basedOn === null || wrong}>
    <summary>${words.frame}</summary>
    <div class="form">
      ${areas(head, editing)}
      <div class="trio">
        ${textField(head, 'startedOn', words.startedOn, editing, { type: 'date' })}
        ${textField(basis, 'agreedOn', words.agreedOn, editing, { type: 'date' })}
      </div>
      ${replaces(basis, editing)} ${document(basis, editing)}
    </div>
  </details>`;
}

function areas(head: PartDraft, editing: Editing): TemplateResult {
  const { editor, words, view } = editing;
  const chosen = (head.mine['areas'] ?? []) as Area[];
  const all = inAreaOrder([...areasWithin(view), ...chosen]);
  return html`<fieldset id="f-plan-areas" tabindex="-1" aria-describedby="f-plan-areas-hint">
    <legend>${words.areas}</legend>
    <p class="meta" id="f-plan-areas-hint">${words.areasHint}</p>
    <div class="days">
      ${all.map((area) => {
        const toggle = () => {
          const now = (editor.part('plan')?.mine['areas'] ?? []) as Area[];
          const rest = now.filter((one) => one !== area);
          const next = now.includes(area) ? rest : inAreaOrder([...now, area]);
          editor.change('plan', 'areas', next);
        };
        return html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${live(chosen.includes(area))}
            @change=${toggle}
          />${areaName(area, view.messages)}</label
        >`;
      })}
    </div>
    ${fieldError(head, 'areas', editing)}
  </fieldset>`;
}

function replaces(basis: PartDraft, editing: Editing): TemplateResult {
  const { editor, words, view } = editing;
  const lines = (basis.mine['replaces'] ?? []) as Replaced[];
  const set = (next: Replaced[]) => editor.change('basis', 'replaces', next);
  const put = (i: number, change: Partial<Replaced>) =>
    set(lines.map((line, j) => (i === j ? { ...line, ...change } : line)));
  const within = (editor.part('plan')?.mine['areas'] ?? []) as Area[];
  const choices = inAreaOrder([...within, ...lines.map(({ area }) => area)]);
  const text = (i: number, name: 'plan' | 'legalBasis', label: string, value: string) => {
    const id = `f-basis-${name}-${String(i)}`;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        .value=${live(value)}
        @input=${(event: Event) => put(i, { [name]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  };
  return html`<fieldset id="f-basis-replaces" tabindex="-1">
    <legend>${words.replaces}</legend>
    ${lines.map(
      ({ plan, legalBasis, area }, i) =>
        html`<div class="replaced">
          ${text(i, 'plan', words.replacesPlan, plan)}
          ${text(i, 'legalBasis', words.replacesLaw, legalBasis)}
          <div class="field">
            <label for=${`f-basis-area-${String(i)}`}>${words.area}</label>
            <select
              id=${`f-basis-area-${String(i)}`}
              @change=${(event: Event) =>
                put(i, { area: (event.target as HTMLSelectElement).value as Area })}
            >
              ${choices.map(
                (one) =>
                  html`<option value=${one} .selected=${live(one === area)}>
                    ${areaName(one, view.messages)}
                  </option>`,
              )}
            </select>
          </div>
          <button
            class="icon-only quiet"
            aria-label=${words.removeReplaces(plan)}
            @click=${() => set(lines.filter((_, j) => i !== j))}
          >
            ${icon('close')}
          </button>
        </div>`,
    )}
    ${fieldError(basis, 'replaces', editing)}
    <button
      class="small"
      ?hidden=${choices.length === 0}
      @click=${() => set([...lines, { plan: '', legalBasis: '', area: choices[0] as Area }])}
    >
      ${icon('plus')}${words.addReplaces}
    </button>
  </fieldset>`;
}

/** Where the signed agreement lies: the home of documents knows its number, and the server looks it up. */
function document(basis: PartDraft, editing: Editing): TemplateResult {
  const { editor, words, view } = editing;
  const now = basis.mine['document'] as DocumentReference | undefined;
  const known = [now, ...view.facts.consents.map((one) => one.document)].find(Boolean);
  return textField(basis, 'document', words.document, editing, {
    hint: words.documentHint,
    value: now?.documentId ?? '',
    set: (value) => {
      const named = value.trim();
      const next =
        named === '' ? undefined : { system: known?.system ?? 'ESDH', documentId: named };
      editor.change('basis', 'document', next);
    },
  });
}
