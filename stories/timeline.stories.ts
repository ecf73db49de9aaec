import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Timeline } from '@hoi/elements';
import { largeLife } from '@hoi/korsbaek';
import { civilDate } from '@hoi/model';
import { today } from './support/indexes.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

const meta: Meta<SceneArgs> = {
  title: 'Elements/Timeline',
  component: 'hoi-timeline',
  ...stage((own) => html`<hoi-timeline ${own}></hoi-timeline>`, { 'open-cases': true }),
};
export default meta;
type Story = StoryObj<SceneArgs>;

export const Complex: Story = {};
export const Medium: Story = { args: { width: 'medium' } };
export const Narrow: Story = { args: { width: 'narrow' } };
export const AreasClosed: Story = { args: { collapsed: true } };
export const Table: Story = { args: { view: 'table' } };
export const TableByTime: Story = { args: { view: 'table', order: 'time' } };
export const List: Story = { args: { view: 'list' } };
export const Simple: Story = { args: { life: 'simple' } };
export const TwentyYears: Story = { args: { life: 'twentyYears' } };
export const EveryKindOfEnd: Story = { args: { life: 'everyEnd' } };
export const EveryKindOfEndAsTable: Story = { args: { life: 'everyEnd', view: 'table' } };
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

export const CitizenTable: Story = { args: { audience: 'citizen', view: 'table' } };

export const AsItWas: Story = { args: { 'valid-at': '2026-05-01' } };
export const AsItWasKnown: Story = { args: { 'known-at': '2026-10-01', width: 'medium' } };
export const AsItWasKnownNarrow: Story = { args: { 'known-at': '2026-10-01', width: 'narrow' } };
export const Payments: Story = { args: { 'show-payments': true } };
export const PaymentsAsTable: Story = { args: { 'show-payments': true, view: 'table' } };
export const PaymentsNarrow: Story = { args: { 'show-payments': true, width: 'narrow' } };
/** A host that hands over its own records, of a life as large as the timeline must bear. */
const large = (periods: number): Story => ({
  args: { state: 'noContext' },
  render: (args, told) => {
    const { cases, grants, appointments } = largeLife(periods, today);
    return scene(
      args,
      told,
      html`<hoi-timeline
        today=${today}
        .cases=${cases}
        .grants=${grants}
        .appointments=${appointments}
        .documents=${[]}
        .notes=${[]}
      ></hoi-timeline>`,
    );
  },
});
export const ThousandPeriods: Story = large(1_000);
export const TenThousandPeriods: Story = large(10_000);
export const TenThousandPeriodsNarrow: Story = {
  ...large(10_000),
  args: { state: 'noContext', width: 'narrow' },
};

/** What properties choose, attributes cannot say. */
const chosen = (properties: Partial<Pick<Timeline, 'kinds' | 'areas' | 'window'>>): Story => ({
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-timeline
        .kinds=${properties.kinds}
        .areas=${properties.areas}
        .window=${properties.window}
      ></hoi-timeline>`,
    ),
});
export const OnlyBenefitsAndDecisions: Story = chosen({ kinds: ['benefit', 'decision'] });
export const OneArea: Story = chosen({ areas: ['employment'] });
export const Weeks: Story = chosen({
  window: { from: civilDate('2026-10-19'), to: civilDate('2026-12-13') },
});
export const Days: Story = chosen({
  window: { from: civilDate('2026-11-09'), to: civilDate('2026-11-22') },
});
export const WholeCourse: Story = {
  ...chosen({ window: { from: civilDate('2006-01-01'), to: civilDate('2028-12-31') } }),
  args: { life: 'twentyYears' },
};
export const RightToLeft: Story = {
  render: (args, told) =>
    html`<div dir="rtl">${scene(args, told, html`<hoi-timeline></hoi-timeline>`)}</div>`,
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
export const BareArrays: Story = {
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-timeline today=${today} .cases=${[]} .grants=${[]}></hoi-timeline>`,
    ),
};

/** Opens what is named when the picture stands: what a press shows is a story too. */
const pressed =
  (selector: string, words = ''): Story['play'] =>
  async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('hoi-timeline');
    for (let i = 0; i < 600; i++) {
      const all = [...(timeline?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const one = all.find((it) => `${it.textContent} ${it.ariaLabel ?? ''}`.includes(words));
      if (one) return one.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error(`nothing to press: ${selector} ${words}`);
  };
export const DetailsOfAPeriod: Story = { play: pressed('.lanes .mark', 'Dyreinternatet') };
export const DetailsOfSeveralEvents: Story = { play: pressed('.event:has(.number)') };
export const DetailsOfAConsent: Story = { play: pressed('.capsule') };
export const ConsentOnADay: Story = { play: pressed('.ask-day') };
export const AnotherDay: Story = { play: pressed('[data-stop="asOf"]') };
export const Shortcuts: Story = { play: pressed('.trust button', 'Genveje') };
export const Filter: Story = { play: pressed('.filter:not(.save) summary') };
export const SaveOrPrint: Story = { play: pressed('.save summary') };
export const DetailsNarrow: Story = {
  args: { width: 'narrow' },
  play: pressed('.record .row-title', 'Dyreinternatet'),
};
