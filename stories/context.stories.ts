import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SelectEvent } from '@hoi/elements';
import { type TemplateResult, html } from 'lit';
import type { HandMade } from '@hoi/korsbaek';
import { type SceneArgs, scene, stage } from './support/scene.js';
import { citizenOf, lifeIndex, today } from './support/indexes.js';

/** What a page does with a choice: it tells the other elements. */
function share({ item, currentTarget }: SelectEvent): void {
  for (const element of (currentTarget as Element).querySelectorAll(
    'hoi-case-overview, hoi-timeline',
  )) {
    (element as Element & { selected: string | undefined }).selected = item;
  }
}

const meta: Meta<SceneArgs> = {
  title: 'Elements/Context',
  component: 'hoi-context',
  ...stage(() => html``),
  render: (args, told) =>
    scene(
      args,
      told,
      html`<div class="stack" @hoi-select=${share}>
        <hoi-case-overview></hoi-case-overview>
        <hoi-timeline></hoi-timeline>
      </div>`,
    ),
};
export default meta;
type Story = StoryObj<SceneArgs>;

export const TwoElementsOneReading: Story = {};
export const Citizen: Story = { args: { audience: 'citizen', width: 'narrow' } };

/** A context that lacks something, or has more than usual. */
const inContext = (context: (life: HandMade) => TemplateResult): Story => ({
  render: ({ life, width }) => html`<div class=${`at ${width}`}>${context(life)}</div>`,
});

export const NoCitizen: Story = inContext(
  (life) =>
    html`<hoi-context .index=${lifeIndex(life)} purpose="Demonstration" today=${today}>
      <hoi-case-overview></hoi-case-overview>
    </hoi-context>`,
);

/** Nothing is read without a purpose: it is what the municipality logs. */
export const NoPurpose: Story = inContext(
  (life) =>
    html`<hoi-context .index=${lifeIndex(life)} citizen=${citizenOf(life)} today=${today}>
      <hoi-case-overview></hoi-case-overview>
    </hoi-context>`,
);

export const AsItWasOnADay: Story = inContext(
  (life) =>
    html`<hoi-context
      .index=${lifeIndex(life)}
      citizen=${citizenOf(life)}
      purpose="Demonstration"
      today=${today}
      valid-at="2026-03-01"
    >
      <hoi-case-overview></hoi-case-overview>
    </hoi-context>`,
);
