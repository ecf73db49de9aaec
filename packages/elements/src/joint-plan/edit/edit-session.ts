import type { PlanWorks } from '../works.js';
import { citizenOf, tellUnsaved, unsavedNow } from '../panel/unsaved.js';
import type { EffortLink, JointPlanState } from '../view.js';
import { unbegunPlan } from './begin-plan.js';
import { editView } from './edit-view.js';
import { judgeOf } from './fridge-secrets.js';
import { NOTHING, type PlanDraft } from './plan-draft.js';
import { PlanEditor } from './plan-editor.js';

/** Editing in one element: begun, put aside with what is not saved, and gone on with. */
export class EditSession {
  #editor: PlanEditor | undefined;
  #open = false;

  constructor(private readonly works: PlanWorks) {}

  render(view: JointPlanState): unknown {
    const { parts, host } = this.works;
    const editor = this.#open ? this.#editor : undefined;
    // Asked for again at every drawing, so that its styles stand in this root too.
    if (!editor || !parts.get('edit')) return undefined;
    // Taken away under one's hands; what was written is kept, should it come back.
    const begins = view.mayBegin && editor.plan.version === 0;
    if (!view.facts.plan && !begins) return undefined;
    return editView(view, {
      editor,
      kept: host.draft !== undefined,
      close: () => this.#close(),
    });
  }

  follow(): void {
    // Before anything is drawn: what it tells the page may come back as a property.
    const plan = this.works.plan();
    if (plan) this.#editor?.sync(plan);
  }

  begin(asked?: string | EffortLink): void {
    const { works } = this;
    const goal = typeof asked === 'object' ? asked.goal : asked;
    const { host, view, source, show } = works;
    const now = view();
    const plan = now?.facts.plan ?? (now?.mayBegin ? unbegunPlan(now) : undefined);
    if (!now || !plan) return;
    const tell = ({ parts, order }: PlanDraft = NOTHING) => tellUnsaved(works, { parts, order });
    if (!this.#editor) {
      const kept = unsavedNow(works);
      this.#editor = new PlanEditor(
        {
          element: host,
          source,
          citizen: () => citizenOf(works),
          tell,
          judge: () => judgeOf(view()),
        },
        plan,
        kept,
      );
      // What was kept has been saved or taken away since.
      if (kept && this.#editor.changes === 0 && kept.parts.length > 0) tell();
    }
    this.#editor.open = goal;
    if (typeof asked === 'object') link(asked, this.#editor);
    if (plan.version === 0) this.#editor.change('plan', 'startedOn', now.today);
    this.#open = true;
    host.requestUpdate();
    show(goal === undefined ? 'title' : `form-t-${goal}`);
  }

  #close(): void {
    const goal = this.#editor?.open;
    this.#open = false;
    // What is not saved stays to go on with.
    if (this.#editor?.changes === 0) this.#editor = undefined;
    this.works.host.requestUpdate();
    this.works.show(goal === undefined ? 'edit' : `edit-${goal}`);
  }
}

/** A change like any other: it is seen in the form and among what is not saved, and undone there. */
function link({ goal, effort }: EffortLink, editor: PlanEditor): void {
  const ids = (editor.part(goal)?.mine['interventionIds'] ?? []) as string[];
  if (!ids.includes(effort)) editor.change(goal, 'interventionIds', [...ids, effort]);
}
