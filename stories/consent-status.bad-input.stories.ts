import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CommandEvent } from '@hoi/elements';
import type { Consent } from '@hoi/model';
import { everyStanding, saidYes } from './support/consents.js';
import { ANSWERS, pressing, SCRIPT, type Step } from './support/hands.js';
import { today } from './support/indexes.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

/** What goes wrong while somebody records an answer: it is said at its field, and nothing is recorded twice. */
const meta: Meta<SceneArgs> = {
  title: 'Bad input/Consent status',
  component: 'hoi-consent-status',
  ...stage((own) => html`<hoi-consent-status ${own}></hoi-consent-status>`),
};
export default meta;
type Story = StoryObj<SceneArgs>;

const recording = (
  answer: (event: CommandEvent) => void,
  steps: readonly Step[],
  consents: readonly Consent[] = everyStanding,
): Story => ({
  args: { state: 'noContext' },
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-consent-status
        editable
        today=${today}
        .consents=${consents}
        .participation=${saidYes}
        .person=${{ id: 'someone', name: 'Rikke Mosegren', firstName: 'Rikke' }}
        @hoi-command=${answer}
      ></hoi-consent-status>`,
    ),
  play: pressing('hoi-consent-status', ...steps),
});
const asked: Step[] = [/^Træk tilbage: /, /^Træk tilbage$/];

export const RejectedCommand: Story = recording(ANSWERS.refused('command.refused'), asked);
export const StaleVersion: Story = recording(ANSWERS.conflict, asked);
export const TimedOut: Story = recording(ANSWERS.timeout, asked);
export const EndBeforeStart: Story = recording(ANSWERS.never, [
  /^Registrer samtykke$/,
  ['from', '2026-11-12'],
  ['to', '2026-01-01'],
  /^Registrer samtykke$/,
]);
export const DocumentNotThere: Story = recording(ANSWERS.refused('document.notFound'), [
  /^Registrer tilbagekaldelse$/,
  ['document', 'D-404'],
  /^Registrer tilbagekaldelse$/,
]);
export const ScriptsInEveryText: Story = recording(
  ANSWERS.never,
  [],
  everyStanding.map((one) => ({
    ...one,
    purpose: SCRIPT,
    registeredBy: SCRIPT,
    document: { system: SCRIPT, title: SCRIPT },
  })),
);
