import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Appointment, CivilDate, JointPlan } from '@hoi/model';
import {
  CITIZEN,
  ScriptedIndex,
  expectAccessible,
  fixture,
  focusedElement,
} from '../testing/harness.js';
import { DONE, hands, scriptRuns } from '../testing/hands.js';
import { planLife as life } from '../testing/plan-life.js';
import { JointPlanView } from './joint-plan.js';
import { PLAN_FACETS } from './view.js';

JointPlanView.define();

const plan: JointPlan = {
  ...life.plan,
  version: 1,
  may: { words: true, whole: true, areas: ['employment', 'social', 'family'] },
};
const followUp = (
  id: string,
  date: string,
  state: Appointment['state'],
  more = {},
): Appointment => ({
  id,
  kind: 'followUp',
  title: 'Jobsamtale',
  area: 'employment',
  date: date as CivilDate,
  state,
  subGoalId: 'g2',
  version: 3,
  ...more,
});
const overdue = followUp('f1', '2026-10-30', 'due');
const agreed = followUp('f2', '2026-12-02', 'planned', { start: '13:30' });

async function mount(appointments: Appointment[], of: JointPlan | null = plan, may = {}) {
  const index = new ScriptedIndex();
  const runs = scriptRuns<'changePlan'>(index);
  for (const facet of PLAN_FACETS) {
    if (facet === 'plan') index.settle('plan', of, may);
    else if (facet === 'appointments') index.settle('appointments', appointments);
    else index.settle(facet, life[facet]);
  }
  const { element, settled } = await fixture<JointPlanView>(
    html`<hoi-joint-plan editable></hoi-joint-plan>`,
    { index, width: 1100 },
  );
  await settled();
  return { index, runs, element, ...hands(element, 'followUp-') };
}
const goal = (element: JointPlanView, number: number) =>
  element.shadowRoot!.querySelector<HTMLElement>(`#goal-${String(number)}`)!;
const inGoal = (element: JointPlanView, number: number, name: string) =>
  [...goal(element, number).querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name,
  )!;

describe('hoi-joint-plan, follow-ups', () => {
  it('plans one for a sub-goal that has none, under it', async () => {
    const it = await mount([]);
    inGoal(it.element, 2, 'Planlæg opfølgning').click();
    await it.rest();
    expect(focusedElement()?.id).to.equal('followUp-t');
    expect(goal(it.element, 2).innerText).to.contain('Planlæg opfølgning på delmål 2');
    await expectAccessible(it.element);
    await it.press('Gem');
    expect(it.error('title')).to.equal('Skriv, hvad der følges op på.');
    expect(it.error('date')).to.equal('Skriv en dato, der findes.');
    expect(focusedElement()?.id).to.equal('followUp-title');
    await it.write('title', 'Jobsamtale');
    await it.write('date', '2026-11-11');
    expect(it.error('date')).to.equal('Vælg en dag, der ikke er gået.');
    await it.write('date', '2026-12-02');
    await it.write('place', 'Rådhuset');
    await it.write('area', 'employment');
    await it.press('Gem');
    expect(it.runs).to.have.length(1);
    const [operation] = it.runs[0]!.command.operations;
    expect(it.runs[0]!.command.citizen).to.equal(CITIZEN);
    expect(operation).to.deep.include({
      basedOn: null,
      action: 'add',
      fields: {
        kind: 'followUp',
        title: 'Jobsamtale',
        area: 'employment',
        date: '2026-12-02',
        place: 'Rådhuset',
        subGoalId: 'g2',
      },
    });
    expect(operation!.part).to.match(/^f[0-9a-f]{24}$/);
    it.runs[0]!.end(DONE);
    await it.rest();
    expect(it.text()).to.contain('Gemt. Alle, der må se det, kan se det nu.');
    await it.press('Luk');
    expect(focusedElement()?.id).to.equal('follow-g2-new');
    expect(it.text()).not.to.contain('Gemt.');
  });

  it('holds what is overdue, on a day that has been, and keeps what was written when it is refused', async () => {
    const it = await mount([overdue]);
    expect(goal(it.element, 2).innerText).to.contain('Opfølgning mangler.');
    inGoal(it.element, 2, 'Planlæg opfølgning').click();
    await it.rest();
    expect(it.text()).to.contain('Skulle være holdt 30. okt. 2026.');
    const held = it.element.shadowRoot!.querySelector<HTMLInputElement>('.choices input')!;
    held.click();
    await it.rest();
    expect(it.field('date').value).to.equal('2026-11-12');
    await it.write('date', '2026-12-24');
    await it.press('Gem');
    expect(it.error('date')).to.equal('Vælg en dag, der har været.');
    await it.write('date', '2026-11-10');
    await it.press('Gem');
    expect(it.runs[0]!.command.operations).to.deep.equal([
      { part: 'f1', basedOn: 3, action: 'change', fields: { state: 'held', date: '2026-11-10' } },
    ]);
    it.runs[0]!.end({ outcome: 'refused', reason: 'part.notYours' });
    await it.rest();
    expect(it.text()).to.contain('Det blev ikke gemt. Den er ikke din at ændre.');
    expect(it.field('date').value).to.equal('2026-11-10');
    await expectAccessible(it.element);
  });

  it('moves and calls off what is agreed, once, on the version that was seen', async () => {
    const it = await mount([agreed]);
    await it.press('Ændr opfølgningen Jobsamtale 2. dec. 2026');
    await it.write('date', '2026-12-09');
    await it.write('start', '');
    await it.press('Gem');
    await it.press('Gem');
    expect(it.runs, 'a second press while it runs').to.have.length(1);
    const fields = { state: 'planned', date: '2026-12-09', start: null };
    expect(it.runs[0]!.command.operations[0]).to.deep.include({ basedOn: 3, fields });
    it.runs[0]!.fail();
    await it.rest();
    expect(it.text()).to.contain('Vi ved ikke, om det blev gemt.');
    await it.press('Gem');
    expect(it.runs[1]!.key).to.equal(it.runs[0]!.key);
    it.runs[1]!.end({ outcome: 'conflict', parts: [{ part: 'f2', version: 4 }] });
    it.index.settle('appointments', [{ ...agreed, date: '2026-12-04' as CivilDate, version: 4 }]);
    it.index.change({ kind: 'facets', facets: ['appointments'] });
    await it.rest();
    await it.rest();
    expect(it.text()).to.contain('andre har ændret opfølgningen imens');
    expect(it.text()).to.contain('Aftalt 4. dec. 2026.');
    expect(it.field('date').value).to.equal('2026-12-09');
    const cancel = it.element.shadowRoot!.querySelectorAll<HTMLInputElement>('.choices input')[2]!;
    cancel.click();
    await it.rest();
    await it.press('Gem');
    const [, , cancelled] = it.runs;
    expect(cancelled!.command.operations).to.deep.equal([
      { part: 'f2', basedOn: 4, action: 'change', fields: { state: 'cancelled' } },
    ]);
  });

  it('hands what is written to the page, goes on with what the page gives back, and is done when it is saved', async () => {
    const it = await mount([agreed]);
    const drafts: unknown[] = [];
    it.element.addEventListener('hoi-draft', (event) => drafts.push(event.draft));
    await it.press('Ændr opfølgningen Jobsamtale 2. dec. 2026');
    expect(drafts, 'nothing is written yet').to.deep.equal([]);
    await it.write('date', '2026-12-09');
    const kept = JSON.parse(JSON.stringify(drafts.at(-1))) as object;
    await it.press('Luk');
    expect(it.text(), 'closed is not lost').to.contain('Du har skrevet på en opfølgning');
    it.element.remove();

    const again = await mount([agreed]);
    expect(again.text()).not.to.contain('ikke er gemt');
    again.element.draft = { ...kept, followUps: [{ about: null }, 7] };
    await again.rest();
    again.element.draft = { ...kept, citizen: 'somebody-else' };
    await again.rest();
    expect(again.text(), 'another citizen’s draft').not.to.contain('ikke er gemt');
    again.element.draft = kept;
    await again.rest();
    await again.press('Fortsæt');
    expect(focusedElement()?.id).to.equal('followUp-t');
    expect(again.field('date').value).to.equal('2026-12-09');
    expect(again.text(), 'it is before the reader’s eyes').not.to.contain('Fortsæt');
    await expectAccessible(again.element);
    const told: unknown[] = [];
    again.element.addEventListener('hoi-draft', (event) => told.push(event.draft));
    await again.press('Gem');
    expect(again.runs[0]!.command.operations).to.deep.equal([
      {
        part: 'f2',
        basedOn: 3,
        action: 'change',
        fields: { state: 'planned', date: '2026-12-09' },
      },
    ]);
    again.runs[0]!.end(DONE);
    await again.rest();
    expect(told).to.deep.equal([undefined]);
  });

  it('keeps the plan’s own draft beside it, drops both with the consent, and each when it is discarded', async () => {
    const it = await mount([agreed]);
    const drafts: ({ parts: unknown[]; followUps?: unknown[] } | undefined)[] = [];
    it.element.addEventListener('hoi-draft', (event) => drafts.push(event.draft as never));
    await it.press('Ændr opfølgningen Jobsamtale 2. dec. 2026');
    await it.write('place', 'Rådhuset');
    await it.press('Redigér delmål 2');
    const title = it.element.shadowRoot!.querySelector<HTMLTextAreaElement>('#f-g2-title')!;
    title.value = 'Ikke gemt';
    title.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await it.rest();
    expect(drafts.at(-1)).to.nested.include({ 'parts[0].part': 'g2' });
    expect(drafts.at(-1)?.followUps).to.have.length(1);
    await it.press('Færdig');
    expect(it.field('place').value, 'the panel is still open').to.equal('Rådhuset');
    await it.press('Kassér');
    expect(it.field('place').value).to.equal('');
    expect(drafts.at(-1)).not.to.have.property('followUps');
    expect(it.text()).to.contain('Du har skrevet noget, der ikke er gemt.');
    await it.write('place', 'Rådhuset');
    it.index.change({ kind: 'consentWithdrawn' });
    await it.rest();
    await it.rest();
    expect(it.text()).not.to.contain('ikke er gemt');
    expect(it.element.shadowRoot!.querySelector('#followUp-t')).to.equal(null);
  });

  it('is opened by the page, under its sub-goal, for those whose it is, and is not closed by asking again', async () => {
    const it = await mount([overdue]);
    const open = async (appointment?: string) => {
      it.element.followUp(appointment);
      await it.rest();
      await it.rest();
    };
    await open('f1');
    expect(focusedElement()?.id).to.equal('followUp-t');
    expect(goal(it.element, 2).querySelector('#followUp-t')).not.to.equal(null);
    await it.write('place', 'Rådhuset');
    await open('f1');
    expect(it.field('place').value, 'nothing is lost').to.equal('Rådhuset');
    await it.press('Luk');
    expect(focusedElement()?.id).to.equal('follow-g2-f1');
    it.element.editable = false;
    await open('f1');
    expect(focusedElement()?.id).to.equal('goal-2');
    expect(it.element.shadowRoot!.querySelector('#followUp-t')).to.equal(null);
  });

  it('writes back nothing that the reader did not touch, when others were there meanwhile', async () => {
    const it = await mount([agreed]);
    await it.press('Ændr opfølgningen Jobsamtale 2. dec. 2026');
    await it.write('date', '2026-12-09');
    await it.press('Gem');
    it.runs[0]!.end({ outcome: 'conflict', parts: [{ part: 'f2', version: 4 }] });
    it.index.settle('appointments', [{ ...agreed, place: 'Rådhuset', version: 4 }]);
    it.index.change({ kind: 'facets', facets: ['appointments'] });
    await it.rest();
    await it.rest();
    await it.press('Gem');
    expect(it.runs[1]!.command.operations[0]).to.deep.include({
      basedOn: 4,
      fields: { state: 'planned', date: '2026-12-09' },
    });
  });

  it('offers nothing that is not the reader’s, and nothing when the page does not ask for it', async () => {
    const own = { words: false, whole: false, areas: ['social' as const] };
    const it = await mount([overdue], { ...plan, may: own });
    expect(inGoal(it.element, 2, 'Planlæg opfølgning')).to.equal(undefined);
    expect(it.text()).to.contain('Vis delmål 2');
    it.element.editable = false;
    await it.rest();
    expect(it.button('Planlæg opfølgning')).to.equal(undefined);
  });
});

describe('hoi-joint-plan, beginning a plan', () => {
  it('begins one where there is none, with its areas and what it replaces', async () => {
    const it = await mount([], null, { mayBegin: true });
    await expectAccessible(it.element);
    await it.press('Begynd en plan');
    const edit = hands(it.element, 'f-');
    expect(focusedElement()?.id).to.equal('title');
    await it.press('Gem planen');
    expect(edit.error('plan-areas')).to.equal('Vælg mindst ét område.');
    expect(it.runs).to.have.length(0);
    await expectAccessible(it.element);
    const boxes = it.element.shadowRoot!.querySelectorAll<HTMLInputElement>('#f-plan-areas input');
    boxes[0]!.click();
    boxes[1]!.click();
    await it.rest();
    await it.press('Tilføj plan, den erstatter');
    await it.press('Gem planen');
    expect(edit.error('basis-replaces')).to.equal(
      'Skriv både planen og retsgrundlaget, eller fjern linjen.',
    );
    await edit.write('basis-plan-0', 'Min Plan');
    await edit.write('basis-legalBasis-0', 'LAB § 40, stk. 3');
    await edit.write('basis-document', 'D-404');
    await it.press('Gem planen');
    expect(it.runs[0]!.command.operations).to.deep.equal([
      {
        part: 'plan',
        basedOn: null,
        action: 'add',
        fields: { areas: ['employment', 'social'], startedOn: '2026-11-12' },
      },
      {
        part: 'basis',
        basedOn: null,
        action: 'add',
        fields: {
          replaces: [{ plan: 'Min Plan', legalBasis: 'LAB § 40, stk. 3', area: 'employment' }],
          document: { system: 'Sagsskabet', documentId: 'D-404' },
        },
      },
    ]);
    // A document that is not there is told at its field, and nothing is lost.
    it.runs[0]!.end({ outcome: 'refused', reason: 'document.notFound' });
    await it.rest();
    expect(edit.error('basis-document')).to.equal(
      'Dokumentet findes ikke, eller du må ikke se det.',
    );
    expect(edit.field('basis-plan-0').value).to.equal('Min Plan');
    await edit.write('basis-document', '');
    await it.press('Gem planen');
    it.runs[1]!.end(DONE);
    it.index.settle('plan', {
      ...plan,
      version: 1,
      areas: ['employment', 'social'],
      startedOn: '2026-11-12' as CivilDate,
      subGoals: [],
      basis: {
        id: 'basis',
        version: 1,
        replaces: [{ plan: 'Min Plan', legalBasis: 'LAB § 40, stk. 3', area: 'employment' }],
      },
    });
    it.index.change({ kind: 'facets', facets: ['plan'] });
    await it.rest();
    await it.rest();
    expect(it.text()).to.match(/Du har ikke ændret noget/);
    await it.press('Færdig');
    expect(it.text()).to.match(/Min Plan efter LAB § 40, stk. 3/);
  });

  it('is offered only by what the reading says, and never to the citizen', async () => {
    const it = await mount([], null);
    expect(it.button('Begynd en plan')).to.equal(undefined);
    const mine = await mount([], null, { mayBegin: true });
    mine.element.audience = 'citizen';
    await mine.rest();
    expect(mine.button('Begynd en plan')).to.equal(undefined);
  });

  it('takes an area out only when nothing lies in it, and changes what is there by its version', async () => {
    const areas = plan.subGoals.map((one, i) =>
      i === 1 ? { ...one, area: 'employment' as const } : one,
    );
    const it = await mount([], { ...plan, subGoals: areas });
    await it.press('Redigér');
    const edit = hands(it.element, 'f-');
    const box = it.element.shadowRoot!.querySelector<HTMLInputElement>('#f-plan-areas input')!;
    box.click();
    await it.rest();
    await it.press('Gem planen');
    expect(edit.error('plan-areas')).to.equal(
      'Noget i planen ligger i Beskæftigelse. Flyt det først.',
    );
    box.click();
    await it.rest();
    await edit.write('basis-agreedOn', '2026-09-01');
    await it.press('Gem planen');
    expect(it.runs[0]!.command.operations).to.deep.equal([
      { part: 'basis', basedOn: 1, action: 'change', fields: { agreedOn: '2026-09-01' } },
    ]);
  });
});
