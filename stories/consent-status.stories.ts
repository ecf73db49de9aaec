import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { LegalBasis } from '@hoi/model';
import { loadStates } from './support/load-states.js';
import { type SceneArgs, alone, scene, sceneArgTypes, sceneArgs } from './support/scene.js';

/** The municipality's own setting; example data, not legal advice. */
const legalBases: LegalBasis[] = [
  { area: 'income', basis: 'Retssikkerhedsloven § 11 a, stk. 2', what: 'Økonomiske oplysninger' },
];
const consent = html`<hoi-consent-status
  editable
  open-documents
  .legalBases=${legalBases}
></hoi-consent-status>`;
const card = html`<hoi-consent-status compact .legalBases=${legalBases}></hoi-consent-status>`;

const meta: Meta<SceneArgs> = {
  title: 'Elements/Consent status',
  component: 'hoi-consent-status',
  args: sceneArgs,
  argTypes: sceneArgTypes,
  render: (args) => scene(args, consent),
};
export default meta;
type Story = StoryObj<SceneArgs>;

const inState = (index: (typeof loadStates)[keyof typeof loadStates]): Story => ({
  render: (args) => scene(args, consent, index),
});

export const Given: Story = {};
export const Medium: Story = { args: { width: 'medium' } };
export const Narrow: Story = { args: { width: 'narrow' } };
export const Card: Story = { args: { width: 'narrow' }, render: (args) => scene(args, card) };
export const CardExpiring: Story = {
  args: { width: 'narrow', life: 'expiring' },
  render: (args) => scene(args, card),
};
export const NotAsked: Story = { args: { life: 'notAsked' } };
export const Pending: Story = { args: { life: 'asked' } };
export const Expiring: Story = { args: { life: 'expiring' } };
export const Declined: Story = { args: { life: 'saidNo' } };
export const Withdrawn: Story = { args: { life: 'withdrawn' } };
export const OnlyToRead: Story = {
  render: (args) => scene(args, html`<hoi-consent-status></hoi-consent-status>`),
};
export const OwnTexts: Story = {
  render: (args) =>
    scene(
      args,
      html`<hoi-consent-status>
        <p slot="if-no">Kommunens egen tekst om, hvad et nej betyder.</p>
        <p slot="how-to-withdraw">Kommunens egen tekst om, hvordan man trækker det tilbage.</p>
      </hoi-consent-status>`,
    ),
};

export const Citizen: Story = { args: { audience: 'citizen', width: 'narrow' } };
export const CitizenWide: Story = { args: { audience: 'citizen' } };
export const CitizenSaidNo: Story = {
  args: { audience: 'citizen', width: 'narrow', life: 'saidNo' },
};
export const CitizenCard: Story = {
  args: { audience: 'citizen', width: 'narrow' },
  render: (args) => scene(args, card),
};

export const Loading: Story = inState(loadStates.loading);
export const SlowConnections: Story = inState(loadStates.slow);
export const EverythingFailed: Story = inState(loadStates.allFailed);
export const NothingConnected: Story = inState(loadStates.notConnected);
export const PortBroken: Story = inState(loadStates.broken);
export const NoCitizen: Story = { render: (args) => alone(args, consent) };
export const BareValues: Story = {
  render: (args) => alone(args, html`<hoi-consent-status .consents=${[]}></hoi-consent-status>`),
};
