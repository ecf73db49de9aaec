import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { today } from './support/indexes.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

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

export const Loading: Story = { args: { state: 'loading' } };
export const SlowConnections: Story = { args: { state: 'slow' } };
export const PartlyFetched: Story = { args: { state: 'partial' } };
export const NothingAtAll: Story = { args: { state: 'nothing' } };
export const CaseIndexFailed: Story = { args: { state: 'failedCases' } };
export const BenefitIndexFailed: Story = { args: { state: 'failedBenefits' } };
export const EverythingFailed: Story = { args: { state: 'allFailed' } };
export const Late: Story = { args: { state: 'late' } };
export const NothingConnected: Story = { args: { state: 'notConnected' } };
export const PortBroken: Story = { args: { state: 'broken' } };
export const NoCitizen: Story = { args: { state: 'noContext' } };
export const BareValue: Story = {
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(args, told, html`<hoi-joint-plan today=${today} .plan=${null}></hoi-joint-plan>`),
};
