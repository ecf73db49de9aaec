import { html } from 'lit';
import type { CivilDate, JointPlan } from '@hoi/model';
import type { JointPlanView } from '../joint-plan/joint-plan.js';
import { PLAN_FACETS } from '../joint-plan/view.js';
import { fixture, later } from './fixture.js';
import { planLife } from './plan-life.js';
import { ScriptedIndex } from './scripted-index.js';

const day = (text: string) => text as CivilDate;
const plan: JointPlan = {
  ...planLife.plan,
  subGoals: planLife.plan.subGoals.map((goal) => ({
    ...goal,
    progress: {
      instrument: 'ffb.functioning',
      target: 1,
      assessments: [
        { on: day('2026-08-18'), level: 3 },
        { on: day('2026-09-09'), level: 2 },
      ],
    },
  })),
};

/** Timers of so many milliseconds do not run by themselves; the test says when. */
export function holdTimers(milliseconds: number): { run(): void; stop(): void } {
  const { setTimeout: real } = window;
  const held: (() => void)[] = [];
  window.setTimeout = ((call: () => void, after?: number) => {
    if (after !== milliseconds) return real(call, after);
    held.push(call);
    return 0;
  }) as typeof window.setTimeout;
  return {
    run: () => held.splice(0).forEach((call) => call()),
    stop: () => (window.setTimeout = real),
  };
}

/** A plan many screens below what the reader sees, with attainment of every sub-goal. */
export async function farPlan() {
  const above = document.createElement('div');
  above.style.blockSize = '9000px';
  document.body.prepend(above);
  const index = new ScriptedIndex();
  for (const facet of PLAN_FACETS) index.settle(facet, facet === 'plan' ? plan : planLife[facet]);
  const stage = await fixture<JointPlanView>(html`<hoi-joint-plan></hoi-joint-plan>`, {
    index,
    width: 1100,
  });
  const root = stage.element.shadowRoot!;
  return {
    ...stage,
    root,
    /** What stands in its place and is not here yet. */
    awaited: () =>
      [...root.querySelectorAll<HTMLElement>('[data-later]')].map((one) => one.dataset['later']),
    leave() {
      stage.remove();
      above.remove();
    },
  };
}

/** Until it is so: a part may have to be fetched first. */
export async function until(so: () => boolean): Promise<boolean> {
  for (let i = 0; i < 1000 && !so(); i += 1) await later(20);
  return so();
}
