import { type CitizenId, type JointPlan, mayChangePart } from '@hoi/model';
import type { HoiSource } from '../context/source-context.js';
import { DraftEvent } from '../events/draft.js';
import type { PlanPart, PlanParts } from './plan.parts.js';
import type { JointPlanState } from './view.js';

type Editor = InstanceType<PlanPart<'edit'>['PlanEditor']>;

/** What the control needs of the element. */
export interface EditWorks {
  host: HTMLElement & { requestUpdate(): void; draft: unknown };
  parts: PlanParts;
  source(): HoiSource | undefined;
  view(): JointPlanState | undefined;
  /** As it has been read by now. */
  plan(): JointPlan | null | undefined;
}

/** Begins and ends editing. Everything that edits is fetched when somebody begins. */
export class EditControl {
  #editor: Editor | undefined;
  #open = false;
  #epoch: object | undefined;

  constructor(private readonly works: EditWorks) {}

  /** Drawn instead of the plan while it is being edited; undefined when it is not, or what edits is still on its way. */
  render(view: JointPlanState): unknown {
    const editor = this.#open ? this.#editor : undefined;
    const part = editor && this.works.parts.get('edit');
    if (!editor || !part) return undefined;
    // Taken away under one's hands; what was written is kept, should it come back.
    const begins = view.mayBegin && editor.plan.version === 0;
    if (!view.facts.plan && !begins) return undefined;
    return part.editView(view, {
      editor,
      kept: this.works.host.draft !== undefined,
      close: () => this.#close(),
    });
  }

  /** Nothing that was written about one life, or under one consent, stays when that is over; the rest follows the plan. */
  follow(): void {
    const epoch = this.works.source()?.epoch;
    if (this.#epoch !== undefined && epoch !== this.#epoch) {
      this.#editor = undefined;
      this.#open = false;
    }
    this.#epoch = epoch;
    // Before anything is drawn: what it tells the page may come back as a property.
    const plan = this.works.plan();
    if (plan) this.#editor?.sync(plan);
  }

  async begin(goal?: string): Promise<void> {
    const { host, parts, view } = this.works;
    const part = await parts.load('edit');
    const now = view();
    const plan = now?.facts.plan ?? (part && now?.mayBegin ? part.unbegunPlan(now) : undefined);
    if (!part || !now || !plan) return;
    this.#editor ??= new part.PlanEditor(
      {
        element: host as never,
        source: () => this.works.source(),
        citizen: () => this.#citizen(),
        tell: (draft) => host.dispatchEvent(new DraftEvent(draft && this.#owned(draft))),
        judge: () => part.judgeOf(view()),
      },
      plan,
      this.#kept(),
    );
    this.#editor.open = goal;
    if (plan.version === 0) this.#editor.change('plan', 'startedOn', now.today);
    this.#open = true;
    host.requestUpdate();
    view()?.act.show(goal === undefined ? 'title' : `form-t-${goal}`);
  }

  /** Something is written and not saved: here, or kept by the host for this citizen. */
  get waiting(): boolean {
    return this.#editor ? this.#editor.changes > 0 : this.#kept() !== undefined;
  }

  #close(): void {
    const goal = this.#editor?.open;
    this.#open = false;
    // What is not saved stays to go on with.
    if (this.#editor?.changes === 0) this.#editor = undefined;
    this.works.host.requestUpdate();
    this.works.view()?.act.show(goal === undefined ? 'edit' : `edit-${goal}`);
  }

  #citizen(): CitizenId | undefined {
    const view = this.works.view();
    return view?.citizen ?? view?.facts.person?.id;
  }

  #owned(draft: object): object {
    return { ...draft, citizen: this.#citizen() };
  }

  #kept(): unknown {
    const draft = this.works.host.draft as
      { citizen?: unknown; parts?: unknown } | null | undefined;
    const has = Array.isArray(draft?.parts) && draft.citizen === this.#citizen();
    return has ? draft : undefined;
  }
}

/** Whether there is anything here that the reader may change. */
export function mayEdit(plan: JointPlan | null, goal?: JointPlan['subGoals'][0]): boolean {
  const may = plan?.may;
  if (!may) return false;
  if (goal)
    return (
      mayChangePart(may, goal.area) ||
      goal.agreements.some(({ area }) => mayChangePart(may, area ?? goal.area))
    );
  return may.words || may.whole || may.areas.length > 0;
}
