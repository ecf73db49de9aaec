import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Instant, JointPlan, SubGoal } from '@hoi/model';
import { DraftEvent } from '../events/draft.js';
import {
  CITIZEN,
  type Fixture,
  ScriptedIndex,
  expectAccessible,
  fixture,
  focusedElement,
  focusedName,
  press,
  type,
} from '../testing/harness.js';
import { DONE as done, hands, scriptRuns } from '../testing/hands.js';
import { planLife as life } from '../testing/plan-life.js';
import { JointPlanView } from './joint-plan.js';
import { PLAN_FACETS } from './view.js';

JointPlanView.define();

const ALL = ['employment', 'social', 'family'] as const;
const started: JointPlan = {
  ...life.plan,
  version: 1,
  may: { words: true, whole: true, areas: [...ALL] },
  subGoals: life.plan.subGoals.map((goal) => ({
    ...goal,
    version: 1,
    agreements: goal.agreements.map((one) => ({ ...one, version: 1 })),
  })),
};

/** An element on a port whose plan and outcomes the test gives by hand. */
async function mount(plan: JointPlan = started, width = 1100, audience?: 'citizen') {
  const index = new ScriptedIndex();
  const runs = scriptRuns<'changePlan'>(index);
  for (const facet of PLAN_FACETS) {
    index.settle(facet, facet === 'plan' ? plan : life[facet]);
  }
  const stage: Fixture<JointPlanView> = await fixture<JointPlanView>(
    html`<hoi-joint-plan editable></hoi-joint-plan>`,
    { index, width, ...(audience ? { audience } : {}) },
  );
  await stage.settled();
  const { element } = stage;
  return { index, runs, element, stage, ...hands(element, 'f-') };
}

/** The plan as somebody else, or the server, has left it. */
const changed = (plan: JointPlan, id: string, more: Partial<SubGoal>): JointPlan => ({
  ...plan,
  subGoals: plan.subGoals.map((goal) =>
    goal.id === id ? { ...goal, ...more, version: (goal.version ?? 1) + 1 } : goal,
  ),
});
const { may: _, ...withoutRights } = started;

describe('hoi-joint-plan, editing', () => {
  it('offers only what the server says the reader may change, and only where the page wants it', async () => {
    const none = await mount(withoutRights);
    expect(none.button('Redigér')).to.equal(undefined);
    const own: JointPlan = {
      ...changed(started, 'g4', { area: 'social' }),
      may: { words: false, whole: false, areas: ['social'] },
    };
    const some = await mount(own);
    expect(some.button('Redigér delmål 4')).not.to.equal(undefined);
    expect(some.button('Redigér delmål 2')).to.equal(undefined);
    some.element.editable = false;
    await some.rest();
    expect(some.button('Redigér delmål 4')).to.equal(undefined);
    some.element.editable = true;
    await some.rest();
    await some.press('Redigér');
    expect(some.field('plan-overallGoal')).to.equal(null);
    expect(some.button(/op$/)).to.equal(undefined);
  });

  for (const width of [320, 1100]) {
    it(`is accessible in a form, with errors, in a conflict and saved, at ${String(width)} px`, async () => {
      const it = await mount(started, width);
      await it.press('Redigér delmål 2');
      await expectAccessible(it.element);
      await it.write('g2-title', '');
      await it.press('Gem planen');
      expect(it.error('g2-title')).to.equal('Skriv en tekst.');
      expect(focusedElement()?.id).to.equal('f-g2-title');
      await expectAccessible(it.element);
      await it.write('g2-title', 'Mit');
      it.index.settle('plan', changed(started, 'g2', { title: 'Deres' }));
      it.index.change({ kind: 'facets', facets: ['plan'] });
      await it.rest();
      await it.rest();
      expect(it.text()).to.match(/Planen er ændret/);
      await expectAccessible(it.element);
    });
  }

  it('saves what is changed, by part and version, and says so', async () => {
    const it = await mount();
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Jeg kan arbejde 15 timer');
    await it.write('x3-text', 'ringer i morgen');
    expect(it.text()).to.match(/Dine ændringer\s+2, ikke gemt/);
    await it.press('Gem planen');
    expect(it.runs).to.have.length(1);
    expect(it.runs[0]!.command).to.deep.equal({
      kind: 'changePlan',
      citizen: CITIZEN,
      operations: [
        {
          part: 'g2',
          basedOn: 1,
          action: 'change',
          fields: { title: 'Jeg kan arbejde 15 timer' },
        },
        { part: 'x3', basedOn: 1, action: 'change', fields: { text: 'ringer i morgen' } },
      ],
    });
    it.runs[0]!.end(done);
    await it.rest();
    expect(it.text()).to.match(/Gemt\. Alle, der må se planen/);
    const saved = changed(started, 'g2', {
      title: 'Jeg kan arbejde 15 timer',
      agreements: [{ ...started.subGoals[1]!.agreements[0]!, text: 'ringer i morgen', version: 2 }],
    });
    it.index.settle('plan', saved);
    it.index.change({ kind: 'facets', facets: ['plan'] });
    await it.rest();
    await it.rest();
    expect(it.text()).to.match(/Du har ikke ændret noget/);
  });

  it('is sent once by a double click, and again under the same key when nobody knows', async () => {
    const it = await mount();
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Mit');
    it.button('Gem planen')!.click();
    it.button('Gem planen')!.click();
    await it.rest();
    expect(it.runs).to.have.length(1);
    it.runs[0]!.fail(Object.assign(new Error('timeout'), { reference: '7f3a-91c2' }));
    await it.rest();
    expect(it.text()).to.match(/Vi ved ikke, om det blev gemt[^]*7f3a-91c2/);
    expect(it.field('g2-title').value).to.equal('Mit');
    await it.press('Gem planen');
    expect(it.runs).to.have.length(2);
    expect(it.runs[1]!.key).to.equal(it.runs[0]!.key);
    expect(it.runs[1]!.command).to.deep.equal(it.runs[0]!.command);
  });

  it('knows that it was saved, when the plan comes back with it though the answer was lost', async () => {
    const it = await mount();
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Mit');
    await it.press('Gem planen');
    it.runs[0]!.fail();
    it.index.settle('plan', changed(started, 'g2', { title: 'Mit' }));
    it.index.change({ kind: 'facets', facets: ['plan'] });
    await it.rest();
    await it.rest();
    expect(it.text()).to.match(/Du har ikke ændret noget/);
    await it.press('Gem planen');
    expect(it.runs).to.have.length(1);
  });

  it('shows both versions of what both changed, chooses nothing, and sends nothing before a choice', async () => {
    const it = await mount();
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Mit mål');
    await it.write('g2-followUpOn', '2026-12-09');
    await it.press('Gem planen');
    it.runs[0]!.end({ outcome: 'conflict', parts: [{ part: 'g2', version: 2 }] });
    it.index.settle('plan', {
      ...changed(started, 'g2', { title: 'Deres mål', attainment: 'partly' }),
      history: [
        {
          at: '2099-01-01T09:42:00.000Z' as Instant,
          by: 'Jonas Friis',
          parts: [
            {
              part: 'g2',
              kind: 'subGoal',
              action: 'change',
              fields: ['title'],
              areas: [],
            },
          ],
        },
      ],
    });
    it.index.change({ kind: 'facets', facets: ['plan'] });
    await it.rest();
    await it.rest();
    expect(it.text()).to.match(/Planen er ændret af Jonas Friis/);
    expect(it.text()).to.match(/Din ændring\s+Mit mål/);
    expect(it.text()).to.match(/Jonas Friis har gemt\s+Deres mål/);
    const marks = [...it.element.shadowRoot!.querySelectorAll<HTMLElement>('.choice-pair mark')];
    expect(marks.map((one) => one.textContent)).to.deep.equal(['Mit', 'Deres']);
    expect(getComputedStyle(marks[0]!).textDecorationLine, 'not by colour').to.equal('underline');
    expect(it.element.shadowRoot!.querySelector('.conflict :checked')).to.equal(null);
    await it.press('Gem planen');
    expect(it.runs).to.have.length(1);
    expect(focusedElement()?.id).to.equal('conflict');
    await it.press(/^Din ændring/);
    expect(focusedName()).to.equal('Gem planen');
    await it.press('Gem planen');
    expect(it.runs[1]!.command.operations).to.deep.equal([
      {
        part: 'g2',
        basedOn: 2,
        action: 'change',
        fields: { title: 'Mit mål', followUpOn: '2026-12-09' },
      },
    ]);
  });

  it('takes theirs, or a common text, as chosen', async () => {
    const it = await mount();
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Mit');
    it.index.settle('plan', changed(started, 'g2', { title: 'Deres' }));
    it.index.change({ kind: 'facets', facets: ['plan'] });
    await it.rest();
    await it.rest();
    await it.press('Skriv en fælles tekst');
    expect(it.field('g2-title').value).to.equal('Deres\nMit');
    await it.press('Fortryd seneste ændring');
    await it.press(/^Det, der er gemt/);
    expect(it.field('g2-title').value).to.equal('Deres');
    expect(it.text()).to.match(/Du har ikke ændret noget/);
  });

  it('says at the form that a right went while it was open, and keeps what was written', async () => {
    const it = await mount();
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Det, jeg nåede at skrive');
    await it.press('Gem planen');
    it.runs[0]!.end({ outcome: 'refused', reason: 'part.notYours' });
    it.index.settle('plan', {
      ...started,
      may: { words: false, whole: false, areas: ['social'] },
    });
    it.index.change({ kind: 'facets', facets: ['plan'] });
    await it.rest();
    await it.rest();
    expect(it.text()).to.match(/Det blev ikke gemt\. Dit er her endnu\. En del af det er ikke din/);
    expect(it.text()).to.match(/Du kan ikke længere ændre denne del/);
    expect(it.text()).to.contain('Det, jeg nåede at skrive');
    await expectAccessible(it.element);
  });

  it('adds, orders, completes, removes and undoes', async () => {
    const it = await mount();
    await it.press('Redigér');
    await it.press('Tilføj delmål');
    const id = it.element.shadowRoot!.querySelector('.form textarea')!.id.slice(2, -6);
    await it.write(`${id}-title`, 'Nyt mål');
    await it.press('Tilføj aftale');
    await it.press('Flyt delmål 2 op');
    await it.press('Redigér delmål 3');
    await it.press('Afslut delmålet');
    await it.press('Redigér delmål 4');
    await it.press('Fjern delmålet');
    expect(it.text()).to.match(/Fjernes, når du gemmer/);
    await it.press('Fortryd seneste ændring');
    expect(it.text()).not.to.match(/Fjernes, når du gemmer/);
    await it.press('Gem planen');
    expect(it.runs, 'an agreement without a text is not sent').to.have.length(0);
    expect(it.text()).to.match(/Ret 1 felt, før du gemmer/);
    await it.press(/^Fjern aftalen/);
    await it.press('Gem planen');
    const { operations } = it.runs[0]!.command;
    expect(
      operations.map(({ part, action }) => [part === id ? 'new' : part, action]),
    ).to.deep.equal([
      ['new', 'add'],
      ['g3', 'change'],
      ['g2', 'move'],
    ]);
    expect(operations[0]!.fields).to.include({ kind: 'subGoal', title: 'Nyt mål' });
  });

  it('hands its draft to the page, and goes on with what the page gives back', async () => {
    const it = await mount();
    const drafts: unknown[] = [];
    it.element.addEventListener(DraftEvent.type, (event) => drafts.push(event.draft));
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Ikke gemt');
    const kept = JSON.parse(JSON.stringify(drafts.at(-1))) as object;
    it.stage.remove();
    const again = await mount();
    expect(again.text()).not.to.match(/ikke er gemt/);
    again.element.draft = kept;
    await again.rest();
    expect(again.text()).to.match(/Du har skrevet noget, der ikke er gemt/);
    await expectAccessible(again.element);
    await again.press('Fortsæt');
    await again.press('Redigér delmål 2');
    expect(again.field('g2-title').value).to.equal('Ikke gemt');
    again.element.draft = { ...kept, citizen: 'somebody-else' };
    await again.press('Kassér mine ændringer');
    await again.press('Færdig');
    expect(again.text(), 'another citizen’s draft').not.to.match(/ikke er gemt/);
  });

  it('keeps what is written when the form is closed, and drops it with the consent', async () => {
    const it = await mount();
    await it.press('Redigér delmål 2');
    await it.write('g2-title', 'Ikke gemt');
    await it.press('Færdig');
    expect(it.text()).to.match(/Du har skrevet noget, der ikke er gemt/);
    it.index.change({ kind: 'consentWithdrawn' });
    await it.rest();
    await it.rest();
    expect(it.text()).not.to.match(/Du har skrevet noget/);
  });

  it('lets the citizen rewrite their own words, and nothing else', async () => {
    const it = await mount(
      { ...started, may: { words: true, whole: false, areas: [] } },
      390,
      'citizen',
    );
    await it.press('Skriv dit mål om');
    await expectAccessible(it.element);
    expect(it.text()).not.to.match(/Delmål/);
    await it.write('plan-overallGoal', 'Jeg vil have ro');
    await it.press('Gem planen');
    expect(it.runs[0]!.command.operations).to.deep.equal([
      { part: 'plan', basedOn: 1, action: 'change', fields: { overallGoal: 'Jeg vil have ro' } },
    ]);
  });

  it('is done with the keyboard alone, and the focus never falls off', async () => {
    const it = await mount();
    it.button('Redigér delmål 2')!.focus();
    await press('Enter');
    await it.rest();
    expect(focusedName()).to.equal('Redigér delmål 2');
    await press('Tab', 'Tab');
    expect(focusedElement()?.id).to.equal('f-g2-title');
    await press('Control+a');
    await type('Ny tekst');
    await it.rest();
    it.button('Gem planen')!.focus();
    await press('Enter');
    await it.rest();
    expect(it.runs[0]!.command.operations[0]!.fields).to.deep.equal({ title: 'Ny tekst' });
    expect(focusedElement()?.id).to.equal('save');
    it.runs[0]!.end(done);
    await it.rest();
    expect(focusedElement()?.id).to.equal('outcome');
  });

  it('writes scripts as the text they are, and stands a plan of 500 goals', async () => {
    const nasty = `<img src=x onerror="window.__hit=1"><script>window.__hit=1</script>`;
    const many: JointPlan = {
      ...started,
      overallGoal: nasty,
      subGoals: Array.from({ length: 500 }, (_, n) => ({
        ...started.subGoals[0]!,
        id: `n${String(n)}`,
        title: nasty,
        fridgeText: nasty,
        interventionIds: [],
        agreements: [
          { id: `m${String(n)}`, version: 1, text: nasty, who: nasty, status: 'waiting' },
        ],
      })),
    };
    const it = await mount(many);
    expect(it.text()).to.contain('500 delmål');
    await it.press('Redigér delmål 500');
    await it.write('n499-title', `${nasty}!`);
    await it.press('Gem planen');
    expect(it.runs[0]!.command.operations[0]!.fields).to.deep.equal({ title: `${nasty}!` });
    expect(it.element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
    expect((window as { __hit?: number }).__hit).to.equal(undefined);
  });
});
