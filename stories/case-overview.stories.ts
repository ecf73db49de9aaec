import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CaseRecord } from '@hoi/model';
import { today } from './support/indexes.js';
import { oddCases } from './support/odd-cases.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

const meta: Meta<SceneArgs> = {
  title: 'Elements/Case overview',
  component: 'hoi-case-overview',
  ...stage((own) => html`<hoi-case-overview ${own}></hoi-case-overview>`, { 'open-cases': true }),
};
export default meta;
type Story = StoryObj<SceneArgs>;

export const Complex: Story = {};
export const Medium: Story = { args: { width: 'medium' } };
export const Narrow: Story = { args: { width: 'narrow' } };
export const Simple: Story = { args: { life: 'simple' } };
export const ChildOfTheFamily: Story = { args: { life: 'child' } };
export const SecondaryParty: Story = { args: { life: 'parent' } };
export const ProtectedAddress: Story = { args: { life: 'protectedAddress' } };
export const NoToHoi: Story = { args: { life: 'saidNo' } };
export const ConsentWithdrawn: Story = { args: { life: 'withdrawn' } };
export const ConsentExpiring: Story = { args: { life: 'expiring' } };
export const HandedOver: Story = { args: { life: 'handedOver' } };
export const Reopened: Story = { args: { life: 'reopened' } };
export const TwentyYears: Story = { args: { life: 'twentyYears' } };
export const UnknownSubjects: Story = { args: { life: 'unknownSubjects' } };
export const OnlyDocuments: Story = { args: { life: 'onlyDocuments' } };
export const ThreeHundredCases: Story = { args: { life: 'stress' } };
export const LongName: Story = { args: { life: 'longName' } };
export const Died: Story = { args: { life: 'died' } };

export const Citizen: Story = { args: { audience: 'citizen', width: 'narrow' } };
export const CitizenWide: Story = { args: { audience: 'citizen' } };

export const CitizenCanAsk: Story = {
  args: { audience: 'citizen', width: 'narrow', 'can-ask': true },
};
export const WaysOn: Story = { args: { 'open-plan': true, 'plan-follow-ups': true } };
export const DataQuality: Story = { args: { life: 'unknownSubjects', 'data-quality': true } };
export const CasesByAddress: Story = {
  args: { 'open-cases': false },
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-case-overview
        .caseLinks=${{ Arbejdsbro: 'https://arbejdsbro.example/sag/{caseId}' }}
      ></hoi-case-overview>`,
    ),
};
/** The same case from two indexes, a circle of relations, a title of 255 letters, words nobody knows, and 2 000 cases to look among. */
export const BadInput: Story = {
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-case-overview today=${today} .cases=${oddCases(2000)}></hoi-case-overview>`,
    ),
};

const odd = (cases: readonly CaseRecord[]) => ({
  args: { state: 'noContext' as const },
  render: (args: SceneArgs, told: Parameters<typeof scene>[1]) =>
    scene(args, told, html`<hoi-case-overview today=${today} .cases=${cases}></hoi-case-overview>`),
});
const [longTitle, circleOne, unknownWords, , , , again] = oddCases(6);
/** Three cases that point at each other: each leads to the next, one step at a time. */
export const CircleOfRelations: Story = odd(
  oddCases(3)
    .slice(0, 3)
    .map((item, i) => ({ ...item, title: `Sag ${i + 1} af 3` })),
);
/** A title of 255 letters without a space. */
export const LongTitle: Story = odd([longTitle].flatMap((one) => one ?? []));
/** A subject, a status and a role that nobody knows. */
export const UnknownWords: Story = odd([unknownWords].flatMap((one) => one ?? []));
/** Two indexes hold the same case and do not say the same: one row, both said. */
export const SourcesContradict: Story = odd([circleOne, again].flatMap((one) => one ?? []));
export const CitizenWithProtectedAddress: Story = {
  args: { life: 'protectedAddress', audience: 'citizen', width: 'narrow' },
};
/** Only whom to call, for a column beside the overview; and the overview without that card. */
export const OnlyWhomToCall: Story = { args: { compact: true, width: 'narrow' } };
export const WhomToCallElsewhere: Story = { args: { 'hide-contact': true } };

export const NameShownByThePage: Story = { args: { 'hide-name': true } };
export const CasesCannotBeOpened: Story = { args: { 'open-cases': false } };

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
export const BareArrays: Story = {
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-case-overview today=${today} .cases=${[]} .grants=${[]}></hoi-case-overview>`,
    ),
};
