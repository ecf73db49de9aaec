import type { ReactiveControllerHost } from 'lit';
import {
  type Area,
  type CitizenId,
  type Instant,
  type JointPlan,
  type PlanMay,
  mayChangePart,
  systemNow,
} from '@hoi/model';
import type { HoiSource } from '../../context/source-context.js';
import { CommandController, type CommandState } from '../../controllers/command-controller.js';
import { operationsOf } from './draft-operations.js';
import { type DraftProblems, type FridgeJudge, problemsOf } from './draft-problems.js';
import { mergeDraft, settle } from './merge-draft.js';
import {
  NOTHING,
  type PartDraft,
  type PlanDraft,
  type StoredPart,
  countChanges,
  partOf,
  readDraft,
  storedParts,
  withPart,
  withoutPart,
} from './plan-draft.js';
import {
  addedAgain,
  agreementsIn,
  areasUsed,
  type DraftView,
  goalsIn,
  partIn,
} from './draft-view.js';
import { UndoSteps } from './undo-steps.js';

/** What the editor needs of the element it works in. */
export interface EditorHost {
  element: ReactiveControllerHost & HTMLElement;
  source(): HoiSource | undefined;
  citizen(): CitizenId | undefined;
  /** Tells the page what is not saved, so that it may keep it. */
  tell(draft: PlanDraft | undefined): void;
  judge(): FridgeJudge;
}

const SAVE = 'save';

/** One person's unsaved work on one plan. It follows the plan as others change it, and saves by operations on parts. */
export class PlanEditor {
  draft: PlanDraft = NOTHING;
  /** The sub-goal whose form is open. */
  open: string | undefined;
  /** Somebody has tried to save: every error is shown. */
  tried = false;
  /** Saved, and the plan has not come back yet. */
  awaiting = false;
  /** The plan as it was when the editor opened it. */
  readonly since: JointPlan;
  readonly sinceAt: Instant = systemNow();
  #plan: JointPlan;
  #stored: Map<string, StoredPart>;
  #steps = new UndoSteps();
  #left = new Set<string>();
  #commands: CommandController;
  #ids = 0;

  constructor(
    private readonly host: EditorHost,
    plan: JointPlan,
    kept: unknown,
  ) {
    this.since = plan;
    this.#plan = plan;
    this.#stored = storedParts(plan);
    this.#commands = new CommandController(host.element, () => host.source());
    this.draft = mergeDraft(readDraft(kept), plan);
  }

  get plan(): JointPlan {
    return this.#plan;
  }

  get may(): PlanMay | undefined {
    return this.#plan.may;
  }

  get outcome(): CommandState | undefined {
    return this.#commands.at(SAVE);
  }

  get busy(): boolean {
    return this.outcome?.kind === 'running';
  }

  get changes(): number {
    return countChanges(this.draft);
  }

  /** Parts where somebody must choose. */
  get conflicts(): PartDraft[] {
    return this.draft.parts.filter(({ open }) => open.length > 0);
  }

  get problems(): DraftProblems {
    return problemsOf(this.draft, this.host.judge(), areasUsed(this.#view));
  }

  /** An error is shown once its field has been left, or a save been tried. */
  shows(part: string, field: string): boolean {
    return this.tried || this.#left.has(`${part}.${field}`);
  }

  get canUndo(): boolean {
    return this.#steps.any;
  }

  /** The plan has been read anew. */
  sync(plan: JointPlan): void {
    if (plan === this.#plan) return;
    const had = this.changes;
    this.#plan = plan;
    this.#stored = storedParts(plan);
    this.draft = mergeDraft(this.draft, plan);
    if (had > 0) this.host.tell(this.changes === 0 ? undefined : this.draft);
    this.#steps.pause();
    if (!this.awaiting) return;
    this.awaiting = false;
    if (had > 0 && this.changes === 0) this.#steps.clear();
  }

  part(part: string): PartDraft | undefined {
    return partIn(this.#view, part);
  }

  get goals(): PartDraft[] {
    return goalsIn(this.#view);
  }

  agreements(goal: string): PartDraft[] {
    return agreementsIn(this.#view, goal);
  }

  /** Whether the reader may change the part, where it lies and where it would be put. */
  mayChange(one: PartDraft, field?: string): boolean {
    const { may } = this;
    if (one.kind === 'basis') return may?.whole === true;
    if (one.kind === 'plan') {
      return (field === undefined || field === 'overallGoal' ? may?.words : may?.whole) === true;
    }
    const parent = one.subGoal === undefined ? undefined : this.part(one.subGoal);
    const inherited = parent?.mine['area'] as Area | undefined;
    const stored = this.#stored.get(one.part);
    const will = (one.mine['area'] as Area | undefined) ?? inherited;
    return mayChangePart(may, ...(stored ? [stored.area] : []), will);
  }

  change(part: string, field: string, value: unknown): void {
    const one = this.part(part);
    if (!one || !this.mayChange(one, field)) return;
    this.#step(`${part}.${field}`);
    const open = one.open.filter((name) => name !== field);
    this.#set(withPart(this.draft, { ...one, mine: { ...one.mine, [field]: value }, open }));
  }

  leave(part: string, field: string): void {
    // A browser also leaves a field that is being taken away, in the middle of a drawing.
    if (!this.part(part) || this.shows(part, field)) return;
    this.#left.add(`${part}.${field}`);
    this.#draw();
  }

  /** A new sub-goal, or a new agreement in one; its id is made here, so that it cannot be added twice. */
  add(kind: 'subGoal' | 'agreement', subGoal?: string): string {
    this.#step('');
    const part = this.#newId();
    const area = this.may?.whole ? undefined : this.may?.areas[0];
    const parent = subGoal === undefined ? undefined : this.part(subGoal);
    // Under somebody else's sub-goal an agreement of one's own says whose it is.
    const own = parent && this.mayChange(parent) ? undefined : area;
    const mine =
      kind === 'subGoal'
        ? { title: '', type: 'develop', status: 'notStarted', interventionIds: [], area }
        : { text: '', status: 'waiting', area: own };
    const rest = subGoal === undefined ? {} : { subGoal };
    this.#set(
      withPart(this.draft, { part, kind, basedOn: null, base: {}, mine, open: [], ...rest }),
    );
    return part;
  }

  remove(part: string): void {
    const one = this.part(part);
    if (!one || !this.mayChange(one)) return;
    this.#step('');
    if (one.basedOn === null) return this.#set(withoutPart(this.draft, part));
    this.#set(withPart(this.draft, { ...one, mine: one.base, removed: true }));
  }

  restore(part: string): void {
    const one = partOf(this.draft, part);
    if (!one) return;
    this.#step('');
    const { removed: _, ...rest } = one;
    this.#set(withPart(this.draft, { ...rest, open: [] }));
  }

  move(part: string, by: -1 | 1): void {
    const order = this.goals.map((one) => one.part);
    const from = order.indexOf(part);
    const to = from + by;
    if (from < 0 || to < 0 || to >= order.length) return;
    this.#step('');
    order.splice(from, 1);
    order.splice(to, 0, part);
    this.#set(mergeDraft({ ...this.draft, order }, this.#plan));
  }

  settle(part: string, field: string, choice: 'mine' | 'theirs'): void {
    const one = partOf(this.draft, part);
    if (!one) return;
    this.#step('');
    if (one.gone && choice === 'mine') return this.#addAgain(one);
    if (one.gone) return this.#set(withoutPart(this.draft, part));
    this.#set(withPart(this.draft, settle(one, field, choice)));
  }

  undo(): void {
    const last = this.#steps.pop();
    if (last) this.#set(mergeDraft(last, this.#plan));
  }

  discard(): void {
    if (this.busy) return;
    this.#step('');
    this.tried = false;
    this.#left.clear();
    this.#set(NOTHING);
    this.#commands.clear(SAVE);
  }

  /** Sends what is changed. What keeps it from being sent is for the view to show; then nothing is sent. */
  async save(): Promise<'sent' | 'problems' | 'conflicts' | 'nothing'> {
    const citizen = this.host.citizen();
    if (this.busy || this.awaiting || !citizen) return 'sent';
    this.tried = true;
    this.#draw();
    if (this.problems.size > 0) return 'problems';
    if (this.conflicts.length > 0) return 'conflicts';
    const operations = operationsOf(this.draft, this.#plan);
    if (operations.length === 0) return 'nothing';
    const asked = JSON.stringify(operations);
    const state = await this.#commands.run(SAVE, asked, () => ({
      kind: 'changePlan',
      citizen,
      operations,
    }));
    if (state.kind === 'done' || state.kind === 'handed') {
      this.tried = false;
      this.#left.clear();
      this.awaiting = this.changes > 0;
    }
    // What is refused may be somebody else's by now: the plan is read again, and says whose it is.
    if (state.kind === 'refused') this.host.source()?.refresh();
    this.#draw();
    return 'sent';
  }

  get #view(): DraftView {
    return { plan: this.#plan, stored: this.#stored, draft: this.draft };
  }

  #addAgain(one: PartDraft): void {
    const { draft, part } = addedAgain(this.draft, one, () => this.#newId());
    this.#set(draft);
    if (this.open === one.part) this.open = part;
  }

  #step(at: string): void {
    if (this.outcome?.kind !== 'running') this.#commands.clear(SAVE);
    this.#steps.push(at, this.draft);
  }

  #set(draft: PlanDraft): void {
    this.draft = draft;
    this.host.tell(this.changes === 0 ? undefined : draft);
    this.#draw();
  }

  #draw(): void {
    this.host.element.requestUpdate();
  }

  #newId(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    this.#ids += 1;
    return `p${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}-${String(this.#ids)}`;
  }
}
