import { type TemplateResult, html, nothing } from 'lit';
import { formatWhen } from '@hoi/model';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { type Editing, fieldName, partName } from './editing.js';
import { markedWords } from './marked-words.js';
import type { PartDraft } from './plan-draft.js';
import { valueWords } from './value-words.js';

/** Both versions side by side where both changed the same. Nothing is chosen beforehand, and nothing is sent before a choice. */
export function conflictBox(editing: Editing): TemplateResult | typeof nothing {
  const { editor, words, view } = editing;
  const { conflicts } = editor;
  if (conflicts.length === 0) return nothing;
  const last =
    editor.plan.history?.find(({ at }) => at > editor.sinceAt) ?? editor.plan.history?.[0];
  const who = last?.by;
  const lead =
    who && last
      ? words.changedBy(who, formatWhen(last.at, view.today, view.messages))
      : words.changedBySomeone;
  return html`<section
    class="conflict attention"
    id="conflict"
    tabindex="-1"
    aria-labelledby="conflict-t"
  >
    ${icon('warning')}
    <div>
      ${heading(view.level + 1, lead, { id: 'conflict-t' })}
      <p>${words.conflictLead}</p>
      ${conflicts.flatMap((one) => one.open.map((field) => choice(one, field, who, editing)))}
    </div>
  </section>`;
}

function choice(
  one: PartDraft,
  field: string,
  who: string | undefined,
  editing: Editing,
): TemplateResult {
  const { words, view } = editing;
  const whole = field === '*';
  const label = [partName(one, editing), whole ? '' : fieldName(one, field, words)].filter(Boolean);
  const theirs = who ? words.theirsOf(who) : words.theirs;
  const orphan = one.gone === true && one.kind === 'agreement' && one.basedOn === null;
  const title = (fields: PartDraft['mine']) => {
    const text = fields['title'] ?? fields['text'] ?? fields['overallGoal'];
    return typeof text === 'string' && text !== '' ? text : words.empty;
  };
  const say = (fields: PartDraft['mine']) =>
    whole ? title(fields) : valueWords(field, fields[field], editing);
  const [mineLead, theirsLead] = one.gone
    ? [words.goneMine, words.goneTheirs]
    : one.removed
      ? [words.removedMine, words.removedTheirs]
      : [words.mine, theirs];
  const [my, their] = [say(one.mine), one.gone ? words.empty : say(one.base)];
  const card = (side: 'mine' | 'theirs', head: string, text: string, other: string) =>
    html`<button class="card" @click=${() => choose(one, field, side, editing)}>
      <span class="meta">${head}</span
      ><span class="said"><span>${whole ? text : markedWords(text, other)}</span></span>
    </button>`;
  return html`<fieldset class="choice-pair">
    <legend>${label.join(', ')}</legend>
    ${one.gone ? html`<p>${words.goneLead}</p>` : one.removed ? html`<p>${words.removedLead}</p>` : nothing}
    <div class="pair">
      ${orphan ? html`<p class="said">${title(one.mine)}</p>` : card('mine', mineLead, my, their)}
      ${card('theirs', theirsLead, their, my)}
    </div>
    ${
      !whole &&
      typeof one.mine[field] === 'string' &&
      ['title', 'text', 'overallGoal'].includes(field)
        ? html`<p>
            <button class="link" @click=${() => common(one, field, editing)}>${words.own}</button>
            ${one.kind === 'subGoal' ? html` <span>${words.agreeFirst(view.firstName)}</span>` : nothing}
          </p>`
        : nothing
    }
  </fieldset>`;
}

/** What was chosen is settled; the reader goes on to the next choice, or to saving. */
function choose(one: PartDraft, field: string, side: 'mine' | 'theirs', editing: Editing): void {
  const { editor, view } = editing;
  editor.settle(one.part, field, side);
  view.act.show(editor.conflicts.length > 0 ? 'conflict' : 'save');
}

/** A text of both, in the field itself: theirs and mine beneath each other, to be made one. */
function common(one: PartDraft, field: string, { editor, openGoal, view }: Editing): void {
  const both = [one.base[field], one.mine[field]].filter((text) => typeof text === 'string');
  editor.change(one.part, field, both.join('\n'));
  openGoal(one.kind === 'plan' ? undefined : (one.subGoal ?? one.part));
  view.act.show(`f-${one.part}-${field}`);
}
