import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Timeline } from '@hoi/elements';
import type { CaseRecord } from '@hoi/model';
import { today } from './support/indexes.js';
import { BAD, caseOf, grantOf, on } from './support/odd-periods.js';
import { type SceneArgs, scene, stage } from './support/scene.js';

/** What a host may hand over, or do, that nobody should have: nothing is lost, and nothing breaks. */
const meta: Meta<SceneArgs> = {
  title: 'Bad input/Timeline',
  component: 'hoi-timeline',
  ...stage((own) => html`<hoi-timeline ${own}></hoi-timeline>`, { state: 'noContext' }),
};
export default meta;
type Story = StoryObj<SceneArgs>;

const given = (
  bad: keyof typeof BAD,
  view: Timeline['view'] = 'timeline',
  cases: readonly CaseRecord[] = [],
): Story => ({
  render: (args, told) =>
    scene(
      args,
      told,
      html`<hoi-timeline
        today=${today}
        view=${view}
        .cases=${cases}
        .grants=${BAD[bad]}
      ></hoi-timeline>`,
    ),
});

export const DatesThatAreNone: Story = given('datesThatAreNone', 'table');
export const EndsThatAreMissing: Story = given('endsThatAreMissing');
export const EndsBeforeTheirStart: Story = given('endsBeforeTheirStart', 'table');
export const FourHundredOnOneDay: Story = given('manyOnOneDay', 'timeline', [
  caseOf(900, 'Kursus', on('2026-10-01', '2026-12-01')),
]);
export const NamesOfFiveThousandLetters: Story = given('longNames');
export const RightToLeftText: Story = given('rightToLeft');
export const MarkupInNames: Story = given('markup');
export const TheSameIdTwice: Story = given('idsTwice');
export const AnUnknownArea: Story = given('unknownArea');
export const ASourceThatNoCoverageNames: Story = given('unknownSource', 'table');

const CASES = [
  caseOf(1, 'Praktik', on('2026-06-01', '2027-01-31')),
  caseOf(2, 'Mentor', on('2026-02-01', '2026-12-31')),
];
const GRANTS = [grantOf(3, 'Støtte i hjemmet', on('2026-08-01', '2027-02-28'))];
const plain = html`<hoi-timeline today=${today} .cases=${CASES} .grants=${GRANTS}></hoi-timeline>`;

/** A tab that is opened later: no width, and then one. */
export const NoWidthAtFirst: Story = {
  render: (args, told) => scene(args, told, html`<div class="shut">${plain}</div>`),
  play: ({ canvasElement }) => {
    canvasElement.querySelector('.shut')?.classList.remove('shut');
  },
};

/** Taken out of the page and put back before its data have come. */
export const TakenAwayWhileItLoads: Story = {
  args: { state: 'answered' },
  render: (args, told) => scene(args, told, html`<hoi-timeline></hoi-timeline>`),
  play: ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('hoi-timeline');
    const home = timeline?.parentElement;
    if (!timeline || !home) throw new Error('no timeline to take away');
    timeline.remove();
    home.append(timeline);
  },
};

/** Its data are replaced in the middle of a drag. */
export const ReplacedDuringADrag: Story = {
  render: (args, told) => scene(args, told, plain),
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('hoi-timeline');
    if (!timeline) throw new Error('no timeline to drag');
    await timeline.updateComplete;
    const grid = await drawn(timeline);
    grid.setPointerCapture = () => undefined;
    const at = (type: string, clientX: number) =>
      grid.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, button: 0, clientX, clientY: 200, bubbles: true }),
      );
    at('pointerdown', 800);
    at('pointermove', 700);
    timeline.cases = structuredClone(CASES);
    await timeline.updateComplete;
    at('pointermove', 600);
    at('pointerup', 600);
    await timeline.updateComplete;
  },
};

/** The picture, once there is room for it. */
async function drawn(timeline: Timeline): Promise<HTMLElement> {
  for (;;) {
    const grid = timeline.shadowRoot?.querySelector<HTMLElement>('.grid');
    if (grid) return grid;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
