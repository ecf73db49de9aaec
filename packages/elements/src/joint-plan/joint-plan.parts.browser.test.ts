import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { JointPlan } from '@hoi/model';
import { ScriptedIndex, expectAccessible, fixture, focusedElement } from '../testing/harness.js';
import { planLife as life } from '../testing/plan-life.js';
import { JointPlanView } from './joint-plan.js';
import { LOADERS, type PartName } from './plan.parts.js';
import { PLAN_FACETS } from './view.js';

JointPlanView.define();
const plan: JointPlan = {
  ...life.plan,
  version: 1,
  history: [],
  may: { words: true, whole: true, areas: ['employment', 'social', 'family'] },
};

/** A piece that cannot be had until somebody mends it. */
function breakPart(part: PartName): () => void {
  const real = LOADERS[part];
  let broken = true;
  LOADERS[part] = (() => (broken ? Promise.reject(new Error('gone')) : real())) as never;
  mended.push(() => (LOADERS[part] = real as never));
  return () => (broken = false);
}
let mended: (() => void)[] = [];

async function mount() {
  const index = new ScriptedIndex();
  for (const facet of PLAN_FACETS) index.settle(facet, facet === 'plan' ? plan : life[facet]);
  const { element } = await fixture<JointPlanView>(
    html`<hoi-joint-plan editable></hoi-joint-plan>`,
    { index, width: 1100 },
  );
  const root = () => element.shadowRoot!;
  const text = () => root().querySelector<HTMLElement>('.widget')?.innerText ?? '';
  const until = async (is: () => unknown) => {
    for (let i = 0; i < 1000 && !is(); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(Boolean(is()), text().slice(0, 400)).to.equal(true);
  };
  const button = (name: RegExp) =>
    [...root().querySelectorAll('button')].find((one) =>
      name.test((one.getAttribute('aria-label') ?? one.textContent).trim()),
    );
  return { element, root, text, until, button };
}

describe('hoi-joint-plan, when a piece of it cannot be fetched', function () {
  this.timeout(60_000);
  afterEach(() => {
    for (const mend of mended) mend();
    mended = [];
  });

  for (const [part, opens, there] of [
    ['edit', /^Redigér$/, '#save'],
    ['fridge', /Køleskabsplan/, '[part=fridge]'],
    ['take', /^Tag med$/, '[part=take]'],
  ] as const) {
    it(`that was pressed for (${part}), the reader is taken to where it says so, and the next press fetches it`, async () => {
      const mend = breakPart(part);
      const it = await mount();
      await it.until(() => it.button(opens));
      it.button(opens)!.click();
      await it.until(() => focusedElement()?.id === 'part-failed');
      expect(it.root().querySelector('#part-failed')!.textContent).to.match(/kunne ikke hentes/);
      // What was there is there still.
      expect(it.text()).to.match(/4 delmål/);
      await expectAccessible(it.element);
      mend();
      it.button(/^Prøv igen$|^Hent igen$/)!.click();
      await it.until(() => !it.root().querySelector('#part-failed'));
      it.button(opens)!.click();
      await it.until(() => it.root().querySelector(there));
    });
  }

  it('that comes by itself, the plan says so over everything, and it comes when it is asked for again', async () => {
    const mend = breakPart('aside');
    const it = await mount();
    await it.until(() => it.root().querySelector('#part-failed'));
    expect(it.text()).to.match(/4 delmål/);
    // Nothing is said of what is not there: no "none", and no block without its content.
    expect(it.text()).not.to.match(/Deltagere|Ingen opfølgninger/);
    await expectAccessible(it.element);
    mend();
    it.button(/^Prøv igen$|^Hent igen$/)!.click();
    await it.until(() => it.root().querySelector('[part=participants]'));
    expect(it.root().querySelector('#part-failed')).to.equal(null);
  });
});
