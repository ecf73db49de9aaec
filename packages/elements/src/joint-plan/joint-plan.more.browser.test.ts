import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Agreement, CivilDate, Instant, JointPlan } from '@hoi/model';
import { ScriptedIndex, expectAccessible, fixture, focusedElement } from '../testing/harness.js';
import { planLife as life } from '../testing/plan-life.js';
import { JointPlanView } from './joint-plan.js';
import { PLAN_FACETS } from './view.js';

JointPlanView.define();
const day = (text: string) => text as CivilDate;
const AT = '2026-09-16T08:30:00.000Z' as Instant;
const WEEKLY: Record<string, Pick<Agreement, 'weekly'>> = {
  x1: { weekly: { days: [1, 2, 3, 4, 5, 6, 7] } },
  x2: { weekly: { days: [4, 1], start: '07:00' } },
};
const plan: JointPlan = {
  ...life.plan,
  history: [
    {
      at: '2026-11-02T10:20:00.000Z' as Instant,
      by: 'Karen Bisgaard',
      parts: [
        {
          part: 'g3',
          kind: 'subGoal',
          action: 'add',
          fields: [],
          title: 'Jeg kan stadig selv købe ind',
          areas: [],
        },
      ],
    },
    { at: AT, parts: [{ part: 'plan', kind: 'plan', action: 'add', fields: [], areas: [] }] },
  ],
  subGoals: life.plan.subGoals.map((goal, i) => ({
    ...goal,
    agreements: goal.agreements.map((one) => ({ ...one, ...WEEKLY[one.id] })),
    fridgeText: ['Rolig morgen', 'Arbejde', 'Købe ind', ''][i] ?? '',
    progress: {
      instrument: i === 3 ? 'BIP' : 'ffb.functioning',
      target: 1,
      assessments: [
        { on: day('2026-08-18'), level: 3, by: 'Amina Haddad' },
        { on: day('2026-09-09'), level: i === 1 ? null : 2, by: 'Amina Haddad' },
      ],
    },
  })),
};

async function mount(
  width = 1100,
  late: readonly (typeof PLAN_FACETS)[number][] = [],
  audience?: 'citizen',
) {
  const index = new ScriptedIndex();
  for (const facet of PLAN_FACETS) {
    if (!late.includes(facet)) index.settle(facet, facet === 'plan' ? plan : life[facet]);
  }
  const stage = await fixture<JointPlanView>(html`<hoi-joint-plan editable></hoi-joint-plan>`, {
    index,
    width,
    ...(audience ? { audience } : {}),
  });
  const { element } = stage;
  const root = () => element.shadowRoot!;
  const text = () => root().querySelector<HTMLElement>('.widget')!.innerText;
  /** Until it is so; a part may have to be fetched first. */
  const until = async (words: RegExp) => {
    for (let i = 0; i < 400 && !words.test(text()); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(text()).to.match(words);
  };
  const press = async (name: RegExp) => {
    const found = [...root().querySelectorAll('button')].find((one) =>
      name.test((one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim()),
    );
    if (!found) throw new Error(`no button ${String(name)}`);
    found.click();
    await element.updateComplete;
  };
  if (!audience) await until(/Nedsat funktionsevne/);
  return { index, element, root, text, until, press, stage };
}

describe('hoi-joint-plan, attainment', () => {
  it('says in words what the picture shows, lower being better, and draws no level that was not given', async () => {
    const { root, text, element } = await mount();
    const pictures = [...root().querySelectorAll('.scale')];
    expect(pictures).to.have.length(3);
    expect(pictures[0]!.getAttribute('aria-label')).to.equal(
      'Nedsat funktionsevne. Fra svær til moderat. Målet er let.',
    );
    const steps = [...pictures[0]!.querySelectorAll('.step b')].map((one) => one.textContent);
    expect(steps).to.deep.equal(['', 'Start', 'Nu', 'Mål', '']);
    expect(pictures[1]!.getAttribute('aria-label')).to.contain('Ikke vurderet sidst');
    expect(pictures[1]!.textContent).not.to.contain('Nu');
    expect(text()).to.contain('Måles med BIP. Skalaen følger ikke med.');
    await expectAccessible(element);
  });
});

describe('hoi-joint-plan, what comes back every week', () => {
  const rows = (root: () => ShadowRoot) =>
    [...root().querySelectorAll('.goal .row .meta')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );

  it('is said with its days, beside its last one', async () => {
    const { root } = await mount();
    expect(rows(root)).to.include('hver dag');
    expect(rows(root)).to.include('mandag og torsdag kl. 07.00 · til 31. dec. 2026');
  });

  it('is said to the citizen too', async () => {
    const { root, until } = await mount(700, [], 'citizen');
    await until(/Det har vi aftalt|pakker tasker/);
    expect(rows(root)).to.include('mandag og torsdag kl. 07.00, til 31. december 2026');
  });
});

describe('hoi-joint-plan, history', () => {
  it('tells who saved what, and shows the plan as it was, which cannot be changed', async () => {
    const { index, text, until, press, element, root } = await mount();
    await until(/Delmål “Jeg kan stadig selv købe ind” tilføjet/);
    expect(text()).to.match(/Karen Bisgaard/);
    // The plan as it was then is another reading, under the same purpose.
    const earlier = { ...plan, overallGoal: 'Det, jeg sagde først', subGoals: [] };
    const read = index.read.bind(index);
    index.read = async function* (facet, query, signal) {
      for await (const one of read(facet, query, signal)) {
        yield query.knownAt && facet === 'plan' ? { ...one, value: earlier as never } : one;
      }
    };
    await press(/^Vis planen, som den var.*16/);
    await until(/Planen, som den var .*16/);
    expect(index.reads.at(-1)?.query).to.include({ knownAt: AT });
    await until(/Det, jeg sagde først/);
    expect(root().querySelector('#edit')).to.equal(null);
    expect(focusedElement()?.id).to.equal('as-of');
    await expectAccessible(element);
    await press(/^Vis planen nu$/);
    await until(/4 delmål/);
    expect(text()).not.to.match(/Det, jeg sagde først/);
  });
});

describe('hoi-joint-plan, the fridge plan', () => {
  it('asks for texts that guests may read, at their fields, and prints a document of its own', async () => {
    const { element, root, text, until, press } = await mount();
    await press(/Køleskabsplan/);
    await until(/Én side til at hænge op/);
    await expectAccessible(element);
    const boxes = [...root().querySelectorAll<HTMLInputElement>('.panel [type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true, true, false]);
    boxes[3]!.click();
    await element.updateComplete;
    const first = root().querySelector<HTMLInputElement>('#fridge-g1')!;
    for (const [words, problem] of [
      ['x'.repeat(61), /Skriv højst 60 tegn/],
      ['efter § 85', /uden paragraf og lov/],
      ['Social støtte', /uden områdets navn/],
    ] as const) {
      first.value = words;
      first.dispatchEvent(new Event('input'));
      await press(/^Udskriv$/);
      await until(problem);
    }
    expect(text()).to.match(/Skriv en køleskabstekst, før du udskriver/);
    expect(focusedElement()?.id).to.equal('fridge-g1');
    await expectAccessible(element);
    first.value = 'Rolig morgen';
    first.dispatchEvent(new Event('input'));
    boxes[3]!.click();
    let paper = '';
    new MutationObserver(() => {
      const frame = root().querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.print = () => undefined;
      paper = frame?.contentDocument?.body.innerText ?? paper;
    }).observe(root(), { childList: true, subtree: true });
    const { print } = window;
    await press(/^Udskriv$/);
    for (let i = 0; i < 200 && !paper; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    window.print = print;
    expect(paper).to.match(/Sannes plan[^]*Rolig morgen[^]*Arbejde[^]*Købe ind/);
    expect(paper).not.to.match(/Lov|Social|Beskæftigelse|Bostøtte|Amina|Jonas/);
  });

  it('is not printed before the meetings have come', async () => {
    const { root, index, until, press } = await mount(1100, ['appointments']);
    await press(/Køleskabsplan/);
    await until(/Én side til at hænge op/);
    const print = () => root().querySelector<HTMLButtonElement>('#fridge-print')!;
    expect(print().disabled).to.equal(true);
    expect(print().parentElement!.textContent).to.contain('Henter.');
    index.settle('appointments', life.appointments);
    for (let i = 0; i < 500 && print().disabled; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(print().disabled).to.equal(false);
    expect(print().parentElement!.textContent).not.to.contain('Henter.');
  });
});
