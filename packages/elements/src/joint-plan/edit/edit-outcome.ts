import { type TemplateResult, html } from 'lit';
import type { PlanEditWords } from '@hoi/model/locales/plan-edit.js';
import { icon } from '../../internal/icons.js';
import type { Editing } from './editing.js';

/** How the save went, beside its button; a status that is always there, so that it is heard when it changes. */
export function saveOutcome(editing: Editing): TemplateResult {
  const said = wordsOf(editing);
  const over = editing.editor.outcome?.kind === 'done' && !editing.editor.tried;
  return html`<p
    class=${`outcome ${said === '' ? '' : 'said'}`}
    id="outcome"
    role="status"
    tabindex="-1"
  >
    ${said === '' ? '' : icon(over ? 'check' : 'info')}<span>${said}</span>
  </p>`;
}

function wordsOf({ editor, words }: Editing): string {
  const { outcome } = editor;
  if (editor.tried && outcome === undefined) {
    const count = editor.problems.size;
    if (count > 0) return words.problems(count);
    if (editor.conflicts.length > 0) return words.openConflicts;
    if (editor.changes === 0) return words.nothingToSave;
  }
  switch (outcome?.kind) {
    case undefined:
      return '';
    case 'running':
      return words.running;
    case 'done':
      return words.saved;
    case 'handed':
      return words.handed;
    case 'conflict':
      return words.conflict;
    case 'refused':
      return [words.refused, because(outcome.reason, words)].filter(Boolean).join(' ');
    case 'failed':
      return [words.failed, outcome.reference ? words.failedReference(outcome.reference) : '']
        .filter(Boolean)
        .join(' ');
  }
}

/** Why, for the reasons this element has words for; a reason is a key and never shown as it is. */
function because(reason: string, words: PlanEditWords): string {
  const key = `because.${reason}`;
  const said: unknown = Object.hasOwn(words, key) ? words[key as keyof PlanEditWords] : '';
  return typeof said === 'string' ? said : '';
}
