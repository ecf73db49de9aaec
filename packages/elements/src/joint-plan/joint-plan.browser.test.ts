import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { JointPlan } from '@hoi/model';
import { JointPlanView } from './joint-plan.js';
import {
  LOAD_STATES,
  LOCALES,
  type LoadState,
  type Values,
  WIDTHS,
  ariaSnapshot,
  expectAccessible,
  fixture,
  focusedName,
  inLoadState,
  press,
  reading,
} from '../testing/harness.js';
import { planLife as life } from '../testing/plan-life.js';

JointPlanView.define();
const template = html`<hoi-joint-plan open-cases open-documents></hoi-joint-plan>`;
const mount = (values: Values = life, options = {}, state: LoadState = 'withheld') =>
  inLoadState<JointPlanView>(state, template, values, options);
const text = (element: Element) =>
  (element.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '').trim();
const button = (element: Element, name: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(
    (one) =>
      (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim() === name,
  )!;

const WORDS: Record<LoadState, RegExp> = {
  absent: /Der er ikke valgt en borger/,
  loading: /^$/,
  slow: /Henter/,
  partial: /4 delmål/,
  'settled-empty': /Der er ingen fælles plan, du har adgang til at se\.[^]*ikke spurgt om HOI/,
  settled: /4 delmål[^]*2 i gang · 1 holder målet · 1 fastholdt/,
  'failed-connection': /Planen kunne ikke hentes\.[^]*Prøv igen/,
  'all-failed': /Overblikket kan ikke hentes lige nu/,
  late: /Planen er forsinket\.[^]*4 delmål/,
  withheld: /Sundhed er tilbageholdt\. Det siger ikke, om området indgår i planen/,
  'not-connected': /Ingen kilde leverer den fælles plan/,
  'not-delivering': /4 delmål/,
  'rejected-records': /2 poster kunne ikke læses/,
  'port-throws': /Overblikket kan ikke hentes lige nu[^]*7f3a-91c2/,
  'bare-array': /4 delmål[^]*Leveret af siden/,
};

describe('hoi-joint-plan, load states', () => {
  for (const state of LOAD_STATES) {
    it(`has words for ${state}, and is accessible to both readers and as a card`, async () => {
      const { element } = await mount(life, {}, state);
      expect(text(element)).to.match(WORDS[state]);
      await expectAccessible(element);
      element.audience = 'citizen';
      await element.updateComplete;
      await expectAccessible(element);
      element.compact = true;
      await element.updateComplete;
      await expectAccessible(element);
      element.audience = 'professional';
      await element.updateComplete;
      await expectAccessible(element);
    });
  }

  it('says that there is no plan only when the store has answered, and why', async () => {
    const none = { ...life, plan: null };
    for (const [state, words] of [
      ['partial', /^(?![^]*ingen fælles plan)/],
      ['failed-connection', /Planen kunne ikke hentes/],
      ['bare-array', /Ingen fælles plan i det leverede/],
    ] as const) {
      const { element, remove } = await mount(none, {}, state);
      expect(text(element), state).to.match(words);
      remove();
    }
    const reasons: [Values, RegExp][] = [
      [{ participation: { id: 'h', answer: 'no' } }, /Borgeren har sagt nej til HOI\./],
      [{ participation: { id: 'h', answer: 'asked' }, consents: [] }, /har ikke svaret/],
      [{ consents: [life.consents[0]!] }, /trukket tilbage 30\. jun\. 2026, og planen er lukket/],
      [{ consents: [] }, /sagt ja til HOI\. Planen er ikke begyndt/],
    ];
    for (const [values, words] of reasons) {
      const { element, remove } = await mount({ ...none, ...values }, {}, 'settled');
      expect(text(element)).to.match(words);
      await expectAccessible(element);
      remove();
    }
  });
});

describe('hoi-joint-plan, places', () => {
  for (const width of WIDTHS) {
    for (const lang of LOCALES) {
      it(`is accessible and stays inside at ${width}px in ${lang}`, async () => {
        for (const audience of ['professional', 'citizen'] as const) {
          for (const colorScheme of ['light', 'dark'] as const) {
            const { element, container, remove } = await mount(life, {
              width,
              lang,
              colorScheme,
              audience,
            });
            await expectAccessible(element);
            expect(container.scrollWidth, `${audience} ${colorScheme}`).to.be.at.most(width);
            element.compact = true;
            await element.updateComplete;
            expect(container.scrollWidth, `card ${audience}`).to.be.at.most(width);
            remove();
          }
        }
      });
    }
  }

  it('stands text twice as large and words of 255 letters at 320px', async () => {
    const plan: JointPlan = structuredClone(life.plan);
    plan.subGoals[0]!.title = 'X'.repeat(255);
    plan.subGoals[0]!.agreements[0]!.who = 'Y'.repeat(255);
    const { container, settled } = await mount({ ...life, plan }, { width: 320 });
    container.style.fontSize = '32px';
    await settled();
    expect(container.scrollWidth).to.be.at.most(320);
  });

  it('reads as a page: headings in order, lists, names', async () => {
    const { element } = await mount(life, { width: 1280 });
    const headings = ariaSnapshot(element)
      .split('\n')
      .filter((line) => line.includes('heading '))
      .map((line) => line.trim().replace(/^heading /, ''));
    expect(headings).to.deep.equal([
      '"Fælles plan" [level=2]',
      '"3 ting kræver handling" [level=3]',
      '"4 delmål" [level=3]',
      '"Vi kommer ud ad døren kl. 7.40 uden skænderier" [level=4]',
      '"Indsatser" [level=5]',
      '"Aftaler" [level=5]',
      '"Jeg kan arbejde 12 timer om ugen" [level=4]',
      '"Indsatser" [level=5]',
      '"Aftaler" [level=5]',
      '"Jeg kan stadig selv købe ind" [level=4]',
      '"Indsatser" [level=5]',
      '"Aftaler" [level=5]',
      '"Jeg holder min søvnrytme" [level=4]',
      '"Indsatser" [level=5]',
      '"Indsatser uden delmål" [level=3]',
      '"Værd at se på" [level=3]',
      '"Næste opfølgning" [level=3]',
      '"Deltagere" [level=3]',
      '"Historik" [level=3]',
      '"Grundlag" [level=3]',
    ]);
  });

  it('works alone, from properties', async () => {
    const { element } = await fixture<JointPlanView>(
      html`<hoi-joint-plan .plan=${life.plan} today="2026-11-12"></hoi-joint-plan>`,
    );
    expect(text(element)).to.contain('4 delmål').and.contain('Sanne pakker tasker');
    expect(text(element)).to.contain('er ikke i det, der er hentet');
    element.plan = reading('plan', null);
    await element.updateComplete;
    expect(text(element)).to.contain('Der er ingen fælles plan');
  });
});

describe('hoi-joint-plan, what it tells', () => {
  it('takes efforts from the indexes, with follow-ups and what needs action', async () => {
    const { element } = await mount();
    expect(text(element))
      .to.contain('“Jeg vil have ro om morgenen')
      .and.contain('10. feb. 2026 – 28. feb. 2027')
      .and.contain('Opfølgning skulle være holdt 30. okt. 2026')
      .and.contain('Delmål 1, Familie, siden 30. okt. 2026')
      .and.contain('Ingen indsats er knyttet til delmålet')
      .and.contain('Økonomisk rådgivning')
      .and.contain('Handleplan efter serviceloven § 141 stk. 7')
      .and.contain('Måldokument i Sagsskabet')
      .and.contain('Uddannelse indgår ikke i planen');
    expect(text(element)).to.contain('Delmål 3 har ingen indsats.');
    expect(text(element)).to.contain(
      'Virksomhedspraktik slutter 15. jan. 2027, før det sidste aftalte i delmål 2 (4. feb. 2027).',
    );
  });

  it('leads by keyboard from what needs action to the goal and the tray', async () => {
    const { element } = await mount();
    button(element, 'Vis delmål 1').focus();
    await press('Enter');
    expect(focusedName()).to.contain('Vi kommer ud ad døren');
    button(element, 'Vis indsatser uden delmål').focus();
    await press('Enter');
    expect(focusedName()).to.contain('Indsatser uden delmål');
  });

  it('tells what was chosen, marks it, and marks what was chosen elsewhere', async () => {
    const { element } = await mount();
    const chosen: unknown[] = [];
    element.addEventListener('hoi-select', ({ item }) => chosen.push(item));
    const pick = button(element, 'Beskæftigelse: Virksomhedspraktik');
    pick.click();
    await element.updateComplete;
    expect(pick.getAttribute('aria-pressed')).to.equal('true');
    pick.click();
    expect(chosen).to.deep.equal(['00000000-0000-4000-8000-000000001002/b2', undefined]);
    element.selected = life.cases[1]!.id;
    await element.updateComplete;
    const marked = element.shadowRoot?.querySelectorAll('[aria-current=true]');
    expect(marked?.length).to.equal(2);
  });

  it('asks the page to open a case, a document, the whole plan', async () => {
    const { element } = await mount();
    const asked: unknown[] = [];
    element.addEventListener('hoi-open-case', ({ caseId }) => asked.push(caseId));
    element.addEventListener('hoi-open-document', ({ documentId }) => asked.push(documentId));
    element.addEventListener('hoi-open-plan', () => asked.push('plan'));
    button(element, 'Åbn Virksomhedspraktik i Arbejdsbro').click();
    button(element, 'Måldokument i Sagsskabet').click();
    element.compact = true;
    await element.updateComplete;
    button(element, 'Åbn den fælles plan').click();
    expect(asked).to.deep.equal([life.cases[1]!.id, 'd-7', 'plan']);
    expect(text(element)).to.contain('1 opfølgning mangler').and.contain('2 indsatser uden mål');
    element.openDocuments = false;
    element.compact = false;
    await element.updateComplete;
    expect(button(element, 'Måldokument i Sagsskabet')).to.equal(undefined);
  });

  it('draws nothing from a withheld area, whatever slips through', async () => {
    const slip = { ...life.cases[1]!, id: 'x', area: 'health' as const, title: 'HEMMELIG' };
    const { element } = await mount({ ...life, cases: [...life.cases, slip] });
    expect(element.shadowRoot?.textContent).not.to.contain('HEMMELIG');
  });

  it('drops what belonged to another citizen', async () => {
    const { element, settled } = await mount();
    element.selected = life.cases[1]!.id;
    const context = element.closest('hoi-context')!;
    context.citizen = 'another';
    await settled();
    expect(element.selected).to.equal(undefined);
  });
});

describe('hoi-joint-plan, for the citizen', () => {
  it('names no staff but the contact, no law, no system, no warning', async () => {
    const { element } = await mount(life, { audience: 'citizen' });
    const all = element.shadowRoot?.textContent ?? '';
    expect(all).to.contain('Karen Bisgaard').and.contain('Kommunen').and.contain('Du');
    expect(all).to.contain('Planen træder i stedet for: Min Plan og Handleplan');
    for (const word of [
      /Jonas/,
      /Amina/,
      /§/,
      /Sagsskabet|Hjemvej/,
      /kræver handling/,
      /mangler/,
    ]) {
      expect(all).not.to.match(word);
    }
    // A case in which the citizen is not the primary party is somebody else's.
    expect(all).not.to.contain('Støtte til familien');
  });

  it('writes months in full and gives large targets', async () => {
    const { element } = await mount(life, { audience: 'citizen', width: 390 });
    expect(text(element)).not.to.match(/\b(jan|feb|nov|dec)\./);
    for (const one of element.shadowRoot?.querySelectorAll('button, a, summary') ?? []) {
      expect(one.getBoundingClientRect().height, one.textContent).to.be.at.least(44);
    }
  });
});
