import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { loadStates } from './support/load-states.js';
import { type SceneArgs, alone, scene, sceneArgTypes, sceneArgs } from './support/scene.js';

const timeline = html`<hoi-timeline open-cases></hoi-timeline>`;

const meta: Meta<SceneArgs> = {
  title: 'Elements/Timeline',
  component: 'hoi-timeline',
  args: sceneArgs,
  argTypes: sceneArgTypes,
  render: (args) => scene(args, timeline),
};
export default meta;
type Story = StoryObj<SceneArgs>;

const inState = (index: (typeof loadStates)[keyof typeof loadStates]): Story => ({
  render: (args) => scene(args, timeline, index),
});
const viewed = (view: string, order = 'area'): Story => ({
  render: (args) => scene(args, html`<hoi-timeline view=${view} order=${order}></hoi-timeline>`),
});

export const Complex: Story = {};
export const Medium: Story = { args: { width: 'medium' } };
export const Narrow: Story = { args: { width: 'narrow' } };
export const AreasClosed: Story = {
  render: (args) => scene(args, html`<hoi-timeline collapsed></hoi-timeline>`),
};
export const Table: Story = viewed('table');
export const TableByTime: Story = viewed('table', 'time');
export const List: Story = viewed('list');
export const Simple: Story = { args: { life: 'simple' } };
export const TwentyYears: Story = { args: { life: 'twentyYears' } };
export const EveryKindOfEnd: Story = { args: { life: 'everyEnd' } };
export const EveryKindOfEndAsTable: Story = {
  args: { life: 'everyEnd' },
  render: (args) => scene(args, html`<hoi-timeline view="table"></hoi-timeline>`),
};
export const ShortPeriods: Story = { args: { life: 'shortPeriods' } };
export const HandedOver: Story = { args: { life: 'handedOver' } };
export const Reopened: Story = { args: { life: 'reopened' } };
export const ConsentWithdrawn: Story = { args: { life: 'withdrawn' } };
export const NoToHoi: Story = { args: { life: 'saidNo' } };
export const SecondaryParty: Story = { args: { life: 'parent' } };
export const OnlyDocuments: Story = { args: { life: 'onlyDocuments' } };
export const ThreeHundredCases: Story = { args: { life: 'stress' } };

export const Citizen: Story = { args: { audience: 'citizen', width: 'narrow' } };
export const CitizenWide: Story = { args: { audience: 'citizen' } };

export const Loading: Story = inState(loadStates.loading);
export const SlowConnections: Story = inState(loadStates.slow);
export const PartlyFetched: Story = inState(loadStates.partial);
export const NothingAtAll: Story = {
  args: { life: 'nothing' },
  render: (args) => scene(args, timeline, loadStates.nothing),
};
export const CaseIndexFailed: Story = inState(loadStates.failedCases);
export const BenefitIndexFailed: Story = inState(loadStates.failedBenefits);
export const EverythingFailed: Story = inState(loadStates.allFailed);
export const Late: Story = inState(loadStates.late);
export const NothingConnected: Story = inState(loadStates.notConnected);
export const PortBroken: Story = inState(loadStates.broken);
export const NoCitizen: Story = { render: (args) => alone(args, timeline) };
export const BareArrays: Story = {
  render: (args) => alone(args, html`<hoi-timeline .cases=${[]} .grants=${[]}></hoi-timeline>`),
};
