import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { loadStates } from './support/load-states.js';
import { type SceneArgs, alone, scene, sceneArgTypes, sceneArgs } from './support/scene.js';

const overview = html`<hoi-case-overview open-cases></hoi-case-overview>`;

const meta: Meta<SceneArgs> = {
  title: 'Elements/Case overview',
  component: 'hoi-case-overview',
  args: sceneArgs,
  argTypes: sceneArgTypes,
  render: (args) => scene(args, overview),
};
export default meta;
type Story = StoryObj<SceneArgs>;

const inState = (index: (typeof loadStates)[keyof typeof loadStates]): Story => ({
  render: (args) => scene(args, overview, index),
});

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

export const NameShownByThePage: Story = {
  render: (args) => scene(args, html`<hoi-case-overview hide-name></hoi-case-overview>`),
};
export const CasesCannotBeOpened: Story = {
  render: (args) => scene(args, html`<hoi-case-overview></hoi-case-overview>`),
};

export const Loading: Story = inState(loadStates.loading);
export const SlowConnections: Story = inState(loadStates.slow);
export const PartlyFetched: Story = inState(loadStates.partial);
export const NothingAtAll: Story = {
  args: { life: 'nothing' },
  render: (args) => scene(args, overview, loadStates.nothing),
};
export const CaseIndexFailed: Story = inState(loadStates.failedCases);
export const BenefitIndexFailed: Story = inState(loadStates.failedBenefits);
export const EverythingFailed: Story = inState(loadStates.allFailed);
export const Late: Story = inState(loadStates.late);
export const NothingConnected: Story = inState(loadStates.notConnected);
export const PortBroken: Story = inState(loadStates.broken);
export const NoCitizen: Story = { render: (args) => alone(args, overview) };
export const BareArrays: Story = {
  render: (args) =>
    alone(args, html`<hoi-case-overview .cases=${[]} .grants=${[]}></hoi-case-overview>`),
};
