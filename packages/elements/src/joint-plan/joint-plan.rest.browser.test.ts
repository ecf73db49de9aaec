import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { farPlan, holdTimers, until } from '../testing/far-plan.js';
import { ScriptedIndex, fixture } from '../testing/harness.js';
import { planLife } from '../testing/plan-life.js';
import { Later } from './aside/later.js';
import { JointPlanView } from './joint-plan.js';
import { PLAN_FACETS } from './view.js';
import type { PlanWorks } from './works.js';

JointPlanView.define();

describe('hoi-joint-plan, on a page that rests', function () {
  this.timeout(30_000);

  it('is whole for whoever searches, prints or hears it without having scrolled', async () => {
    const rest = holdTimers(2000);
    const { root, awaited, leave } = await farPlan();
    try {
      expect(await until(() => awaited().includes('history'))).to.equal(true);
      rest.run();
      expect(await until(() => awaited().length === 0)).to.equal(true);
      expect(root.querySelectorAll('.scale')).to.have.length(4);
    } finally {
      rest.stop();
      leave();
    }
  });
});

describe('what a plan fetches later', () => {
  it('sets up nothing for an element that has left before its update came', () => {
    const host = document.createElement('div');
    host.innerHTML = '<p data-later="history"></p>';
    const works = { host: Object.assign(host, { addController: () => {}, renderRoot: host }) };
    const later = new Later(works as unknown as PlanWorks);
    const timers: number[] = [];
    const real = window.setTimeout;
    window.setTimeout = ((_: unknown, after: number) => timers.push(after)) as never;
    try {
      later.hostUpdated();
      expect(timers).to.deep.equal([]);
      document.body.append(host);
      later.hostUpdated();
      expect(timers).to.deep.equal([2000]);
    } finally {
      window.setTimeout = real;
      later.hostDisconnected();
      host.remove();
    }
  });
});

describe('hoi-joint-plan, before its first picture', function () {
  this.timeout(30_000);

  async function withoutAppointments() {
    const index = new ScriptedIndex();
    for (const facet of PLAN_FACETS)
      if (facet !== 'appointments') index.settle(facet, planLife[facet]);
    const stage = await fixture<JointPlanView>(html`<hoi-joint-plan></hoi-joint-plan>`, { index });
    const root = stage.element.shadowRoot!;
    return {
      index,
      remove: stage.remove,
      busy: () => root.querySelector('.widget')?.getAttribute('aria-busy'),
      todo: () => root.querySelectorAll('.todo li').length,
      goals: () => root.querySelectorAll('.goal').length,
    };
  }

  it('waits for what stands above the sub-goals, so that nothing is pushed down', async () => {
    const patience = holdTimers(1200);
    const { index, busy, todo, goals, remove } = await withoutAppointments();
    try {
      expect(busy()).to.equal('true');
      expect(goals()).to.equal(0);
      index.settle('appointments', planLife.appointments);
      expect(await until(() => goals() === 4)).to.equal(true);
      expect(todo()).to.equal(3);
      expect(busy()).to.equal('false');
    } finally {
      patience.stop();
      remove();
    }
  });

  it('keeps nobody from what has come', async () => {
    const patience = holdTimers(1200);
    const { index, busy, todo, goals, remove } = await withoutAppointments();
    try {
      expect(goals()).to.equal(0);
      patience.run();
      expect(await until(() => goals() === 4)).to.equal(true);
      expect(todo()).to.equal(2);
      expect(busy()).to.equal('false');
      // And is not taken away again by what comes late.
      index.settle('appointments', planLife.appointments);
      expect(await until(() => todo() === 3)).to.equal(true);
      expect(goals()).to.equal(4);
    } finally {
      patience.stop();
      remove();
    }
  });
});

describe('hoi-joint-plan, a hand near its buttons', function () {
  this.timeout(30_000);

  it('fetches what lies behind them before they are pressed', async () => {
    const index = new ScriptedIndex();
    const may = { words: true, whole: true, areas: [] };
    for (const facet of PLAN_FACETS)
      index.settle(facet, facet === 'plan' ? { ...planLife.plan, may } : planLife[facet]);
    const { element } = await fixture<JointPlanView>(
      html`<hoi-joint-plan editable></hoi-joint-plan>`,
      { index },
    );
    // The page's own list of what it fetched is full of modules by now.
    const names: string[] = [];
    const seen = new PerformanceObserver((list) =>
      names.push(...list.getEntries().map(({ name }) => name)),
    );
    seen.observe({ type: 'resource' });
    const fetched = () => names.some((name) => name.includes('/edit.part'));
    const button = () => element.shadowRoot?.querySelector('#edit');
    expect(await until(() => Boolean(button()))).to.equal(true);
    expect(fetched()).to.equal(false);
    button()?.dispatchEvent(new PointerEvent('pointerenter'));
    expect(await until(fetched)).to.equal(true);
    seen.disconnect();
    expect(element.shadowRoot?.querySelector('.form')).to.equal(null);
  });
});
