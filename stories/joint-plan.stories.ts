import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { town } from '@hoi/korsbaek';
import { today } from './support/indexes.js';
import { pressing as pressingIn } from './support/hands.js';
import { versionedIndex } from './support/plan-versions.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

const complex = town(today).life('complex');

const meta: Meta<SceneArgs> = {
  title: 'Elements/Joint plan',
  component: 'hoi-joint-plan',
  ...stage((own) => html`<hoi-joint-plan ${own}></hoi-joint-plan>`, {
    'open-cases': true,
    'open-documents': true,
  }),
};
export default meta;
type Story = StoryObj<SceneArgs>;

export const Complex: Story = {};
export const Medium: Story = { args: { width: 'medium' } };
export const Narrow: Story = { args: { width: 'narrow' } };
export const Card: Story = { args: { width: 'narrow', compact: true } };
export const CardWithoutPlan: Story = {
  args: { width: 'narrow', compact: true, life: 'notAsked' },
};
export const NoPlanNotAsked: Story = { args: { life: 'notAsked' } };
export const NoPlanAsked: Story = { args: { life: 'asked' } };
export const NoPlanNoToHoi: Story = { args: { life: 'saidNo' } };
export const NoPlanConsentWithdrawn: Story = { args: { life: 'withdrawn' } };
export const Young: Story = { args: { life: 'turning18' } };

export const Citizen: Story = { args: { audience: 'citizen', width: 'narrow' } };
export const CitizenWide: Story = { args: { audience: 'citizen' } };
export const CitizenWithoutPlan: Story = {
  args: { audience: 'citizen', width: 'narrow', life: 'saidNo' },
};
export const CitizenCard: Story = {
  args: { audience: 'citizen', width: 'narrow', compact: true },
};

export const NothingCanBeOpened: Story = {
  args: { 'open-cases': false, 'open-documents': false },
};

export {
  Loading,
  SlowConnections,
  PartlyFetched,
  NothingAtAll,
  CaseIndexFailed,
  BenefitIndexFailed,
  EverythingFailed,
  Late,
  NothingConnected,
  PortBroken,
  NoCitizen,
} from './support/state-stories.js';
export const BareValue: Story = {
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(args, told, html`<hoi-joint-plan today=${today} .plan=${null}></hoi-joint-plan>`),
};

/** The plan as a coordinator's reading of it says: everything may be changed. A memory decides nothing, so the story says it. */
const may = { words: true, whole: true, areas: [...(complex.plan?.areas ?? [])] };
const mine = complex.plan && { ...complex.plan, may, history: [] };
const second = mine?.subGoals[1];
const editor = (draft?: unknown) => (args: SceneArgs, told: { globals: Record<string, unknown> }) =>
  scene(
    args,
    told,
    html`<hoi-joint-plan
      editable
      open-cases
      today=${today}
      .plan=${mine}
      .draft=${draft}
    ></hoi-joint-plan>`,
  );
const pressing = (...names: RegExp[]) => pressingIn('hoi-joint-plan', ...names);
const draft = second && {
  citizen: complex.id,
  parts: [
    {
      part: second.id,
      kind: 'subGoal',
      basedOn: 0,
      base: { title: 'Jeg kan arbejde' },
      mine: { title: 'Jeg kan arbejde 12 timer om ugen, fordelt på tre dage' },
      open: [],
    },
  ],
};

export const Editable: Story = { render: editor() };
export const EditingAGoal: Story = { render: editor(), play: pressing(/^Redigér delmål 2$/) };
export const EditingNarrow: Story = {
  args: { width: 'narrow' },
  render: editor(),
  play: pressing(/^Redigér delmål 2$/),
};
export const DraftWaiting: Story = { render: editor(draft) };
export const BothChangedTheSame: Story = { render: editor(draft), play: pressing(/^Fortsæt$/) };
export const ChoosingTheFridgePlan: Story = { render: editor(), play: pressing(/Køleskabsplan/) };
export const AsFiles: Story = { render: editor(), play: pressing(/^Tag med$/) };
/** From what serves no sub-goal to the one it serves: a change that is not saved. */
export const LinkingAnEffort: Story = { render: editor(), play: pressing(/^2\. Jeg kan arbejde/) };
const versioned = (args: SceneArgs, told: { globals: Record<string, unknown> }) =>
  scene(
    args,
    told,
    html`<hoi-context
      .index=${versionedIndex('complex')}
      citizen=${complex.id}
      purpose="Demonstration"
      today=${today}
      ><hoi-joint-plan open-cases></hoi-joint-plan
    ></hoi-context>`,
  );
export const HistoryWithFollowUps: Story = { args: { state: 'noContext' }, render: versioned };
export const ComparingVersions: Story = {
  args: { state: 'noContext' },
  render: versioned,
  play: pressing(/^Sammenlign versioner$/),
};
export const ComparingNarrow: Story = {
  args: { state: 'noContext', width: 'narrow' },
  render: versioned,
  play: pressing(/^Sammenlign versioner$/),
};
export const PlanningAFollowUp: Story = {
  render: editor(),
  play: pressing(/^Planlæg opfølgning$/),
};
/** A reading that says there is no plan, and that its reader may begin one. */
const unbegun = {
  value: null,
  settled: true,
  retrievedAt: '2026-11-12T08:14:00.000Z',
  connections: [{ connection: 'store', state: 'answered', at: '2026-11-12T08:14:00.000Z' }],
  systems: [],
  withheld: [],
  rejected: 0,
  mayBegin: true,
};
const beginner = (args: SceneArgs, told: { globals: Record<string, unknown> }) =>
  scene(
    args,
    told,
    html`<hoi-joint-plan editable today=${today} .plan=${unbegun}></hoi-joint-plan>`,
  );
export const NoPlanYet: Story = { render: beginner };
export const BeginningAPlan: Story = { render: beginner, play: pressing(/^Begynd en plan$/) };
