import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { AppointmentStep, CivilDate, Instant, JointPlan } from '@hoi/model';
import {
  ScriptedIndex,
  expectAccessible,
  fixture,
  focusedElement,
  press as key,
} from '../testing/harness.js';
import { planLife as life } from '../testing/plan-life.js';
import { JointPlanView } from './joint-plan.js';
import { PLAN_FACETS } from './view.js';

JointPlanView.define();
const at = (day: string) => `2026-${day}T08:30:00.000Z` as Instant;
const day = (text: string) => text as CivilDate;
const saved = (when: string, part: string, action: 'add' | 'change', title?: string) => ({
  at: at(when),
  by: 'Karen Bisgaard',
  parts: [
    {
      part,
      kind: part === 'plan' ? ('plan' as const) : ('subGoal' as const),
      action,
      fields: [],
      ...(title ? { title } : {}),
      areas: [],
    },
  ],
});
const [first, ...others] = life.plan.subGoals;
const plan: JointPlan = {
  ...life.plan,
  history: [
    saved('11-02', 'g3', 'add', 'Jeg kan stadig selv købe ind'),
    saved('09-16', 'g1', 'change', first!.title),
    saved('08-18', 'plan', 'add'),
  ],
};
const second: JointPlan = {
  ...plan,
  history: plan.history!.slice(1),
  subGoals: life.plan.subGoals.filter(({ id }) => id !== 'g3'),
};
const begun: JointPlan = {
  ...second,
  history: plan.history!.slice(2),
  subGoals: [
    { ...first!, title: 'Vi kommer ud ad døren uden skænderier' },
    ...others.filter(({ id }) => id !== 'g3'),
  ],
};
const step = (more: Partial<AppointmentStep>): AppointmentStep => ({
  at: at('11-06'),
  by: 'Amina Haddad',
  audience: 'professional',
  action: 'moved',
  date: day('2027-01-28'),
  from: day('2026-12-31'),
  title: 'Opfølgning på bostøtte',
  areas: ['social'],
  caseIds: [],
  ...more,
});
const [one, ...rest] = life.appointments;
const appointments = [
  {
    ...one!,
    kind: 'followUp' as const,
    history: [
      step({}),
      step({ at: at('09-16'), by: 'Karen Bisgaard', audience: undefined, action: 'planned' }),
    ],
  },
  // A meeting of one area's own is none of the plan's.
  {
    ...one!,
    id: 'other',
    kind: 'meeting' as const,
    area: 'health' as const,
    subGoalId: undefined,
    history: [step({ title: 'HELT ANDET' })],
  },
  ...rest,
];

type Past = Partial<Record<Instant, JointPlan | null | Error>>;

async function mount({
  width = 1100,
  now = plan,
  past = { [at('09-16')]: second, [at('08-18')]: begun },
}: { width?: number; now?: JointPlan; past?: Past } = {}) {
  const index = new ScriptedIndex();
  for (const facet of PLAN_FACETS) {
    const given = facet === 'plan' ? now : facet === 'appointments' ? appointments : life[facet];
    index.settle(facet, given);
  }
  const read = index.read.bind(index);
  index.read = async function* (facet, query, signal) {
    const then = query.knownAt && past[query.knownAt];
    if (then instanceof Error) throw then;
    for await (const found of read(facet, query, signal)) {
      yield facet === 'plan' && then !== undefined ? { ...found, value: then as never } : found;
    }
  };
  const { element } = await fixture<JointPlanView>(html`<hoi-joint-plan></hoi-joint-plan>`, {
    index,
    width,
  });
  const root = () => element.shadowRoot!;
  const text = () => root().querySelector<HTMLElement>('.widget')?.innerText ?? '';
  /** Until it is so; a part may have to be fetched first. */
  const until = async (words: RegExp) => {
    for (let i = 0; i < 1000 && !words.test(text()); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(text()).to.match(words);
  };
  const choose = (id: string, value: string) => {
    const select = root().querySelector<HTMLSelectElement>(`#${id}`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  await until(/Historik/);
  await until(/Sammenlign versioner/);
  return { element, index, root, text, until, choose };
}

describe('hoi-joint-plan, what was done with follow-ups', function () {
  this.timeout(60_000);

  it('stands in the history in its place in time, and is no version of the plan', async () => {
    const { root, element } = await mount();
    const lines = [...root().querySelectorAll('[part=history] li')].map((li) =>
      [...li.children].map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join(' '),
    );
    expect(lines).to.have.length(4);
    expect(lines[0]).to.match(
      /^“Opfølgning på bostøtte” flyttet fra 31\. dec\. 2026 til 28\. jan\. 2027 6\. nov.* · Amina Haddad$/,
    );
    expect(lines[1]).to.match(/^Delmål “Jeg kan stadig selv købe ind” tilføjet Version 3 · /);
    // One hand at one instant saved both.
    expect(lines[2]).to.match(
      /^Delmål “Vi kommer.*” ændret og “Opfølgning på bostøtte” planlagt til 28\. jan\. 2027 Version 2 · /,
    );
    expect(lines.join()).not.to.contain('HELT ANDET');
    await expectAccessible(element);
  });

  it('that was done later is not told of in the plan as it was', async () => {
    const { root, until, text } = await mount();
    const back = [...root().querySelectorAll<HTMLButtonElement>('[part=history] button')].find(
      ({ ariaLabel }) => /16\. sep/.test(ariaLabel ?? ''),
    );
    back!.click();
    await until(/Planen, som den var .*16/);
    await until(/planlagt til/);
    expect(text()).not.to.match(/flyttet fra/);
  });
});

describe('hoi-joint-plan, own words that still hold', function () {
  this.timeout(60_000);
  const confirmed = { by: 'citizen', on: day('2026-11-02') } as const;
  const held: JointPlan = {
    ...plan,
    words: { by: 'professional', on: day('2026-08-18'), confirmed },
    history: [
      {
        at: at('11-02'),
        by: 'Karen Bisgaard',
        parts: [{ part: 'plan', kind: 'plan', action: 'change', fields: ['words'], areas: [] }],
      },
      ...plan.history!.slice(1),
    ],
  };

  it('say who said so and on which day, and the history that it was done', async () => {
    const { text, until, element } = await mount({ now: held });
    await until(/Fælles mål bekræftet/);
    expect(text()).to.match(
      /Skrevet ned af kommunen 18\. aug\. 2026 · bekræftet af borgeren 2\. nov\. 2026/,
    );
    await expectAccessible(element);
  });

  it('say it to the citizen too', async () => {
    const { element } = await fixture<JointPlanView>(
      html`<hoi-joint-plan audience="citizen" .plan=${held}></hoi-joint-plan>`,
    );
    const text = () => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
    for (let i = 0; i < 1000 && !text().includes('bekræftede'); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(text()).to.match(
      /Kommunen skrev det for dig 18\. august 2026\. Du bekræftede det 2\. november 2026\./,
    );
  });
});

describe('hoi-joint-plan, comparing versions', function () {
  this.timeout(60_000);

  for (const width of [320, 1100]) {
    it(`says what is different in the version before today’s, at ${String(width)} px`, async () => {
      const { element, root, until, text } = await mount({ width });
      const button = root().querySelector<HTMLButtonElement>('#compare')!;
      button.focus();
      await key('Enter');
      // The sub-goal, and the agreement in it.
      await until(/2 dele er forskellige/);
      expect(focusedElement()?.id).to.equal('compare-t');
      expect(root().querySelector<HTMLSelectElement>('#compare-before')!.value).to.equal(
        at('09-16'),
      );
      expect(root().querySelector<HTMLSelectElement>('#compare-after')!.value).to.equal('now');
      expect(text()).to.match(/Delmål “Jeg kan stadig selv købe ind”: tilføjet/);
      expect(text()).to.match(/Måltype:\s+Begrænse tab/);
      await expectAccessible(element);
      const panel = root().querySelector<HTMLElement>('.compare')!;
      expect(panel.scrollWidth).to.be.at.most(panel.clientWidth + 1);
    });
  }

  it('marks the words that differ between the two that are chosen, and gives the focus back', async () => {
    const { element, root, until, choose } = await mount();
    root().querySelector<HTMLButtonElement>('#compare')!.click();
    await until(/2 dele er forskellige/);
    choose('compare-before', at('08-18'));
    await until(/3 dele er forskellige/);
    choose('compare-after', at('09-16'));
    await until(/1 del er forskellig/);
    const pair = root().querySelector('.compare .parts .pair')!;
    const [was, is] = [...pair.querySelectorAll('.side-of')];
    expect(was!.textContent).to.match(/Version 1.*Vi kommer ud ad døren uden skænderier/s);
    expect(is!.textContent).to.match(/Version 2.*kl. 7.40 uden skænderier/s);
    expect([...is!.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal([
      'kl. 7.40',
    ]);
    expect(was!.querySelector('mark')).to.equal(null);
    await expectAccessible(element);
    choose('compare-after', at('08-18'));
    await until(/Vælg to forskellige versioner/);
    [...root().querySelectorAll<HTMLButtonElement>('.compare button')].at(-1)!.click();
    await element.updateComplete;
    for (let i = 0; i < 500 && focusedElement()?.id !== 'compare'; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(focusedElement()?.id).to.equal('compare');
    expect(root().querySelector('.compare')).to.equal(null);
  });

  it('says so when a version cannot be fetched, or may not be seen, and asks again when it is chosen again', async () => {
    const past: Past = { [at('09-16')]: new Error('gone'), [at('08-18')]: null };
    const { root, until, choose } = await mount({ past });
    root().querySelector<HTMLButtonElement>('#compare')!.click();
    await until(/En af versionerne kunne ikke hentes/);
    choose('compare-before', at('08-18'));
    await until(/ingen plan, du må se/);
    past[at('09-16')] = second;
    choose('compare-before', at('09-16'));
    await until(/2 dele er forskellige/);
  });

  it('is not offered where there is nothing to fetch versions from', async () => {
    const stage = await fixture<JointPlanView>(
      html`<hoi-joint-plan .plan=${plan}></hoi-joint-plan>`,
    );
    const root = stage.element.shadowRoot!;
    for (let i = 0; i < 1000 && !root.querySelector('[part=history] li'); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(root.querySelectorAll('[part=history] li')).to.have.length(3);
    expect(root.querySelectorAll('[part=history] button')).to.have.length(0);
  });
});
