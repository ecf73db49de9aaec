import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { loadStates } from './support/load-states.js';
import { type SceneArgs, alone, scene, sceneArgTypes, sceneArgs } from './support/scene.js';

const plan = html`<hoi-joint-plan open-cases open-documents></hoi-joint-plan>`;
const card = html`<hoi-joint-plan compact></hoi-joint-plan>`;

const meta: Meta<SceneArgs> = {
  title: 'Elements/Joint plan',
  component: 'hoi-joint-plan',
  args: sceneArgs,
  argTypes: sceneArgTypes,
  render: (args) => scene(args, plan),
};
export default meta;
type Story = StoryObj<SceneArgs>;

const inState = (index: (typeof loadStates)[keyof typeof loadStates]): Story => ({
  render: (args) => scene(args, plan, index),
});

export const Complex: Story = {};
export const Medium: Story = { args: { width: 'medium' } };
export const Narrow: Story = { args: { width: 'narrow' } };
export const Card: Story = { args: { width: 'narrow' }, render: (args) => scene(args, card) };
export const CardWithoutPlan: Story = {
  args: { width: 'narrow', life: 'notAsked' },
  render: (args) => scene(args, card),
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
  args: { audience: 'citizen', width: 'narrow' },
  render: (args) => scene(args, card),
};

export const NothingCanBeOpened: Story = {
  render: (args) => scene(args, html`<hoi-joint-plan></hoi-joint-plan>`),
};

export const Loading: Story = inState(loadStates.loading);
export const SlowConnections: Story = inState(loadStates.slow);
export const PartlyFetched: Story = inState(loadStates.partial);
export const CaseIndexFailed: Story = inState(loadStates.failedCases);
export const BenefitIndexFailed: Story = inState(loadStates.failedBenefits);
export const EverythingFailed: Story = inState(loadStates.allFailed);
export const Late: Story = inState(loadStates.late);
export const NothingConnected: Story = inState(loadStates.notConnected);
export const PortBroken: Story = inState(loadStates.broken);
export const NoCitizen: Story = { render: (args) => alone(args, plan) };
export const BareValue: Story = {
  render: (args) => alone(args, html`<hoi-joint-plan .plan=${null}></hoi-joint-plan>`),
};
