import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icons.js';
import { changesSince } from './changes-since.js';
import { type Editing, fieldName, partName } from './editing.js';
import { changedFields, type PartDraft } from './plan-draft.js';

/** What is not saved, and what others have saved meanwhile. */
export function editSide(editing: Editing): TemplateResult {
  const { editor, words, view, kept } = editing;
  const { draft, changes } = editor;
  const others = changesSince(editor);
  const level = view.level + 1;
  return html`<div class="side">
    <section class="block" aria-labelledby="changes">
      <div class="block-head">
        ${heading(level, words.changes, { id: 'changes' })}
        <span class="muted">${changes > 0 ? words.changesCount(changes) : nothing}</span>
      </div>
      ${
        changes === 0
          ? html`<p class="muted">${words.noChanges}</p>`
          : html`<ul class="steps-list">
              ${draft.parts.map((one) => html`<li>${line(one, editing)}</li>`)}
              ${
                draft.order
                  ? html`<li><span>${words.goalsTitle}: ${words['change.move']}</span></li>`
                  : nothing
              }
            </ul>`
      }
      <p>
        <button
          class="link"
          aria-disabled=${editor.canUndo ? 'false' : 'true'}
          @click=${() => editor.undo()}
        >
          ${words.undo}
        </button>
      </p>
    </section>
    ${
      others.length > 0
        ? html`<section class="block" aria-labelledby="others">
            <div class="block-head">${heading(level, words.others, { id: 'others' })}</div>
            <ul class="steps-list">
              ${others.map(
                ({ one, what }) =>
                  html`<li>
                    <span
                      >${partName(one, editing)}:
                      ${what === 'change' ? fieldsOf(one, editing) : words[`change.${what}`]}</span
                    ><span class="meta">${icon('check')}${words.taken}</span>
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    <div class="block"><p class="muted">${kept ? words.draftHost : words.draftHere}</p></div>
  </div>`;
}

function line(one: PartDraft, editing: Editing): TemplateResult {
  const { words, editor } = editing;
  const what = one.removed
    ? words['change.remove']
    : one.basedOn === null
      ? words['change.add']
      : fieldsOf(one, editing);
  const state =
    one.open.length > 0
      ? words.conflictState
      : editor.mayChange(one)
        ? words.noConflict
        : words.noLonger;
  return html`<span>${partName(one, editing)}: ${what}</span><span class="meta">${state}</span>`;
}

function fieldsOf(one: PartDraft, { words, view }: Editing): string {
  const names = changedFields(one).map((field) => fieldName(one, field, words));
  return view.messages.list(names.map((name) => name.toLocaleLowerCase('da')));
}
