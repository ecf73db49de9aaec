import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Area, JointPlan, PlanMay } from '@hoi/model';
import {
  ScriptedIndex,
  expectAccessible,
  fixture,
  focusedElement,
  press as key,
} from '../testing/harness.js';
import { hands, scriptRuns } from '../testing/hands.js';
import { planLife as life } from '../testing/plan-life.js';
import { JointPlanView } from './joint-plan.js';
import { PLAN_FACETS } from './view.js';

JointPlanView.define();
const ALL: Area[] = ['employment', 'social', 'family'];

async function mount(may: PlanMay | undefined, { width = 1100, editable = true } = {}) {
  const index = new ScriptedIndex();
  const runs = scriptRuns<'changePlan'>(index);
  const plan: JointPlan = {
    ...life.plan,
    version: 1,
    ...(may ? { may } : {}),
    subGoals: life.plan.subGoals.map((goal, i) => ({
      ...goal,
      version: 1,
      ...(i === 1 ? { area: 'employment' as const } : {}),
      ...(i === 3 ? { status: 'completed' as const } : {}),
    })),
  };
  for (const facet of PLAN_FACETS) index.settle(facet, facet === 'plan' ? plan : life[facet]);
  const { element } = await fixture<JointPlanView>(
    html`<hoi-joint-plan ?editable=${editable}></hoi-joint-plan>`,
    { index, width },
  );
  const root = () => element.shadowRoot!;
  /** Until it is so; a part may have to be fetched first. */
  const until = async (is: () => unknown) => {
    for (let i = 0; i < 1000 && !is(); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(Boolean(is())).to.equal(true);
  };
  await until(() => root().querySelector('[part=tray]'));
  return { element, runs, root, until, ...hands(element, 'f-') };
}

describe('hoi-joint-plan, an effort without a sub-goal', function () {
  this.timeout(60_000);

  it('is linked to the one it serves by keyboard, and saved by nobody but the reader', async () => {
    const it = await mount({ words: true, whole: true, areas: ALL });
    const [menu] = it.root().querySelectorAll<HTMLElement>('.link-to summary');
    expect(menu!.textContent.replace(/\s+/g, ' ').trim()).to.match(/^Knyt til delmål: \S/);
    menu!.focus();
    await key('Enter');
    const choices = [...it.root().querySelectorAll('.link-to[open] button')];
    // What is finished needs nothing more.
    expect(choices.map((one) => one.textContent.trim().slice(0, 2))).to.deep.equal([
      '1.',
      '2.',
      '3.',
    ]);
    await expectAccessible(it.element);
    await key('Tab');
    await key('Tab');
    await key('Enter');
    await it.until(() => focusedElement()?.id === 'form-t-g2');
    expect(it.runs).to.have.length(0);
    expect(it.root().querySelector('.chips')!.textContent).to.contain('Kontanthjælp');
    expect(it.text()).to.match(/Dine ændringer\s+1, ikke gemt\s+Delmål 2: indsatser/);
    await expectAccessible(it.element);
    await it.press('Gem planen');
    const { operations } = it.runs[0]!.command;
    const ids = life.plan.subGoals[1]!.interventionIds;
    expect(operations).to.have.length(1);
    expect(operations[0]).to.deep.include({ part: 'g2', action: 'change', basedOn: 1 });
    const linked = operations[0]!.fields!['interventionIds'] as string[];
    expect(linked.slice(0, -1)).to.deep.equal(ids);
    expect(linked).to.have.length(ids.length + 1);
  });

  it('can be taken back, and then nothing is unsaved', async () => {
    const it = await mount({ words: true, whole: true, areas: ALL });
    it.root().querySelector<HTMLElement>('.link-to summary')!.click();
    it.root().querySelector<HTMLButtonElement>('.link-to button')!.click();
    await it.until(() => focusedElement()?.id === 'form-t-g1');
    await it.press('Fortryd seneste ændring');
    expect(it.text()).to.match(/Du har ikke ændret noget/);
  });

  it('can be linked to nothing but what the reader may change', async () => {
    const some = await mount({ words: false, whole: false, areas: ['employment'] });
    const choices = [...some.root().querySelectorAll('.link-to')].map(
      (one) => one.querySelectorAll('button').length,
    );
    expect(choices.length).to.be.greaterThan(0);
    expect(new Set(choices)).to.deep.equal(new Set([1]));
    const none = await mount({ words: true, whole: false, areas: [] });
    expect(none.root().querySelector('.link-to')).to.equal(null);
    const reads = await mount({ words: true, whole: true, areas: ALL }, { editable: false });
    expect(reads.root().querySelector('.link-to')).to.equal(null);
  });

  it('has room for its sub-goals at 320 px', async () => {
    const it = await mount({ words: true, whole: true, areas: ALL }, { width: 320 });
    const menu = it.root().querySelector<HTMLDetailsElement>('.link-to')!;
    menu.open = true;
    const tray = it.root().querySelector<HTMLElement>('[part=tray]')!;
    expect(tray.scrollWidth).to.be.at.most(tray.clientWidth + 1);
    for (const one of menu.querySelectorAll('button, summary')) {
      expect(one.getBoundingClientRect().height).to.be.at.least(24);
    }
    await expectAccessible(it.element);
  });
});
