import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { town } from '@hoi/korsbaek';
import type { JointPlan } from '@hoi/model';
import type { CommandEvent } from '@hoi/elements';
import { ANSWERS, pressing, SCRIPT, type Step } from './support/hands.js';
import { today } from './support/indexes.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

/** What goes wrong while somebody changes the plan: it is said where it happened, and nothing is lost or saved twice. */
const meta: Meta<SceneArgs> = {
  title: 'Bad input/Joint plan',
  component: 'hoi-joint-plan',
  ...stage((own) => html`<hoi-joint-plan ${own}></hoi-joint-plan>`),
};
export default meta;
type Story = StoryObj<SceneArgs>;

const { plan: stored } = town(today).life('complex');
if (!stored) throw new Error('the complex life has a plan');
const whole = { words: true, whole: true, areas: [...stored.areas] };
const plan: JointPlan = { ...stored, may: whole, history: [] };
const [first, second] = plan.subGoals;
const title = `f-${second?.id ?? ''}-title`;

const editing = (
  answer: (event: CommandEvent) => void,
  steps: readonly Step[],
  of: JointPlan = plan,
): Story => ({
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-joint-plan
        editable
        today=${today}
        .plan=${of}
        @hoi-command=${answer}
      ></hoi-joint-plan>`,
    ),
  play: pressing('hoi-joint-plan', ...steps),
});
const written: Step[] = [/^Redigér delmål 2$/, [title, 'Jeg kan arbejde 15 timer'], /^Gem planen$/];

export const StaleVersion: Story = editing(ANSWERS.conflict, written);
export const RejectedCommand: Story = editing(ANSWERS.refused('part.invalid'), written);
export const RoleLostWhileEditing: Story = editing(ANSWERS.refused('part.notYours'), written);
export const TimedOut: Story = editing(ANSWERS.timeout, written);
export const TwoSavesInFlight: Story = editing(ANSWERS.never, [...written, /^Gem planen$/]);
export const DocumentNotThere: Story = editing(ANSWERS.refused('document.notFound'), [
  /^Redigér$/,
  ['f-basis-document', 'D-404'],
  /^Gem planen$/,
]);
export const NothingWritten: Story = editing(ANSWERS.never, [
  /^Redigér delmål 2$/,
  [title, ''],
  /^Gem planen$/,
]);
export const FollowUpInThePast: Story = editing(ANSWERS.never, [
  /^Planlæg opfølgning$/,
  ['followUp-date', '2020-01-01'],
  /^Gem$/,
]);
export const ScriptsInEveryText: Story = editing(ANSWERS.never, [/^Redigér delmål 1$/], {
  ...plan,
  overallGoal: SCRIPT,
  subGoals: plan.subGoals.map((goal) => ({
    ...goal,
    title: SCRIPT,
    fridgeText: SCRIPT,
    agreements: goal.agreements.map((one) => ({ ...one, text: SCRIPT, who: SCRIPT })),
  })),
});
export const FiveHundredGoals: Story = editing(ANSWERS.never, [], {
  ...plan,
  subGoals: Array.from({ length: 500 }, (_, n) => ({
    ...(first as JointPlan['subGoals'][0]),
    id: `goal-${String(n)}`,
    title: `Delmål nummer ${String(n + 1)}`,
    interventionIds: [],
    agreements: [],
  })),
});
