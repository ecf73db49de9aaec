import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Consent, LegalBasis, Person } from '@hoi/model';
import {
  askedInError,
  bothWords,
  everyStanding,
  narrowed,
  saidYes,
  young,
} from './support/consents.js';
import { today } from './support/indexes.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

/** The municipality's own setting; example data, not legal advice. */
const legalBases: LegalBasis[] = [
  { area: 'income', basis: 'Retssikkerhedsloven § 11 a, stk. 2', what: 'Økonomiske oplysninger' },
];

const meta: Meta<SceneArgs> = {
  title: 'Elements/Consent status',
  component: 'hoi-consent-status',
  ...stage(
    (own) => html`<hoi-consent-status .legalBases=${legalBases} ${own}></hoi-consent-status>`,
    { editable: true, 'open-documents': true },
  ),
};
export default meta;
type Story = StoryObj<SceneArgs>;

export const Given: Story = {};
export const Medium: Story = { args: { width: 'medium' } };
export const Narrow: Story = { args: { width: 'narrow' } };
export const Card: Story = { args: { width: 'narrow', compact: true } };
export const CardExpiring: Story = { args: { width: 'narrow', compact: true, life: 'expiring' } };
export const NotAsked: Story = { args: { life: 'notAsked' } };
export const Pending: Story = { args: { life: 'asked' } };
export const Expiring: Story = { args: { life: 'expiring' } };
export const Declined: Story = { args: { life: 'saidNo' } };
export const Withdrawn: Story = { args: { life: 'withdrawn' } };
/** Values the page itself gives, without a context. */
const given = (consents: Consent[], person?: Person): Story => ({
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-consent-status
        editable
        today=${today}
        audience=${args.audience}
        .consents=${consents}
        .participation=${saidYes}
        .person=${person}
      ></hoi-consent-status>`,
    ),
});
/** Nine ways to stand, but for "not asked" and "no", which the lives above show. */
export const EveryStanding: Story = given(everyStanding);
export const NarrowedAndWidened: Story = given(narrowed);
/** A request that was sent in error and taken back: nobody waits, and the history says so. */
export const RequestTakenBack: Story = given([...narrowed, askedInError]);
export const YoungPerson: Story = given(bothWords, young);
export const YoungPersonsOwn: Story = {
  ...given(bothWords, young),
  args: { state: 'noContext', audience: 'citizen', width: 'narrow' },
};
export const OnlyToRead: Story = { args: { editable: false, 'open-documents': false } };
export const OwnTexts: Story = {
  render: (args, told) =>
    scene(
      args,
      told,
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
export const CitizenAsked: Story = {
  args: { audience: 'citizen', width: 'narrow', life: 'asked' },
};
export const CitizenCard: Story = {
  args: { audience: 'citizen', width: 'narrow', compact: true },
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
export const BareValues: Story = {
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-consent-status today=${today} .consents=${[]}></hoi-consent-status>`,
    ),
};
