import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { CaseOverview } from './case-overview.js';
import { expectAccessible, inLoadState, press, reading, reports } from '../testing/harness.js';
import { SYSTEMS, overviewLife as life, testCase, testGrant } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview></hoi-case-overview>`;
const mount = (options = {}) =>
  inLoadState<CaseOverview>('settled', overview, life, { width: 1280, ...options });
const all = (element: Element, place: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(place),
];
const text = (element: Element, place = '.widget') =>
  (element.shadowRoot!.querySelector<HTMLElement>(place)?.innerText ?? '').replace(/\s+/g, ' ');
/** Waits, on a slow machine too, until something is so. */
async function until(met: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !met(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(met()).to.equal(true);
}
const frames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
const title = (element: Element, id: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-case='${id}'] .case-title`)!;

const fresh = [
  testCase(41, { title: 'Ny støtte', area: 'social' }),
  testCase(42, { title: 'Ny ydelse', area: 'social' }),
  testCase(43, { title: 'Nyt forløb', area: 'health' }),
];

describe('hoi-case-overview, what comes later', () => {
  it('is shown as it comes until the reader has begun', async () => {
    const { element, index, settled } = await mount();
    index.settle('cases', [...life.cases, ...fresh]);
    element.refresh();
    await settled();
    expect(text(element)).to.contain('Ny støtte').and.contain('Nyt forløb');
    expect(text(element, '[part="new"]')).to.equal('');
  });

  it('waits once the reader has begun, is counted by area, and moves nothing', async () => {
    const { element, index, container, settled } = await mount();
    title(element, life.cases[3]!.id).focus();
    const before = all(element, '[part="area"]').map((one) => one.getBoundingClientRect().top);
    index.settle('cases', [...life.cases, ...fresh], { systems: SYSTEMS });
    container.querySelector('hoi-context')!.refresh();
    await settled();
    expect(text(element)).not.to.contain('Ny støtte');
    expect(text(element, '[data-area="social"][part="area"] .area-head')).to.contain('2 nye – vis');
    expect(text(element, '[part="new"]')).to.contain('3 nye – vis');
    const after = all(element, '[part="area"]').map((one) => one.getBoundingClientRect().top);
    before.forEach((top, i) => expect(after[i]).to.be.closeTo(top, 1));
    await expectAccessible(element);
  });

  it('is not denied by the summary before every source has answered', async () => {
    const { element, settled } = await mount();
    const hoi = [testCase(50, { hoi: true, area: 'crossCutting' })];
    element.cases = reading('cases', hoi, { settled: false });
    await settled();
    expect(text(element, '[part="summary"]')).not.to.contain('ingen åbne fagsager');
    element.cases = reading('cases', hoi);
    await settled();
    expect(text(element, '[part="summary"]')).to.contain('ingen åbne fagsager');
  });

  it('is shown when asked for, and takes the reader to the first of it', async () => {
    const { element, index, container, settled } = await mount();
    title(element, life.cases[3]!.id).focus();
    index.settle('cases', [...life.cases, ...fresh]);
    container.querySelector('hoi-context')!.refresh();
    await settled();
    const show = all(element, '[data-area="social"] .show-new')[0]!;
    expect(show.textContent.replace(/\s+/g, ' ').trim()).to.equal('2 nye – vis i Social');
    show.focus();
    await press('Enter');
    await settled();
    expect(text(element)).to.contain('Ny støtte').and.contain('Nyt forløb');
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Ny støtte');
    expect(all(element, '.show-new, [part="new"] button')).to.deep.equal([]);
  });

  it('never lets “none” be said of what waits, nor hides what is gone', async () => {
    const { element, index, container, settled } = await mount();
    index.settle('appointments', []);
    element.refresh();
    await settled();
    title(element, life.cases[3]!.id).focus();
    const [gone, ...rest] = life.cases.filter(({ area }) => area === 'employment');
    index.settle(
      'cases',
      life.cases.filter((item) => item !== gone),
    );
    index.settle('appointments', life.appointments);
    container.querySelector('hoi-context')!.refresh();
    await settled();
    expect(text(element)).not.to.contain(gone!.title);
    expect(text(element)).to.contain(rest[0]!.title);
    expect(text(element, '[part="next"]')).to.contain('Nye oplysninger er kommet');
    expect(text(element, '[part="next"]')).not.to.contain('Ingen aftaler');
  });

  it('of the benefit index waits too, and nothing waits for the next citizen', async () => {
    const { element, index, container, settled } = await mount();
    title(element, life.cases[3]!.id).focus();
    index.settle('grants', [
      ...life.grants,
      testGrant(77, 'income', 'Ny bevilling', life.grants[0]!.period),
    ]);
    const context = container.querySelector('hoi-context')!;
    context.refresh();
    await settled();
    expect(text(element)).not.to.contain('Ny bevilling');
    context.citizen = 'another';
    await settled();
    expect(text(element)).to.contain('Ny bevilling');
    expect(text(element, '[part="new"]')).to.equal('');
  });

  it('comes along when the reader asks for everything anew', async () => {
    const { element, index, settled } = await mount();
    title(element, life.cases[3]!.id).focus();
    // Focus scrolls, and the page tells of it in its next frame only: then, too, the reader has begun.
    await frames();
    index.settle('cases', [...life.cases, ...fresh]);
    all(element, '.trust .end button').at(-1)!.click();
    await settled();
    expect(text(element)).to.contain('Ny støtte');
  });
});

describe('hoi-case-overview, focus', () => {
  it('stays where it is while everything is read again', async () => {
    const { element, index, container, settled } = await mount();
    const here = title(element, life.cases[3]!.id);
    here.focus();
    index.settle('cases', [...life.cases].reverse());
    container.querySelector('hoi-context')!.refresh();
    await settled();
    expect(element.shadowRoot!.activeElement).to.equal(here);
  });

  it('is set down in the area when its case is gone', async () => {
    const { element, index, container, settled } = await mount();
    const [, , , here] = life.cases;
    title(element, here!.id).focus();
    index.settle(
      'cases',
      life.cases.filter((item) => item !== here),
    );
    container.querySelector('hoi-context')!.refresh();
    await settled();
    expect(element.shadowRoot!.activeElement?.id).to.equal(`area-${here!.area}`);
  });
});

describe('hoi-case-overview, from above', () => {
  it('draws the cases only when what stands over them has come, or has had its time', async () => {
    const { element, index, settled } = await inLoadState<CaseOverview>('loading', overview, life);
    index.settle('person', life.person);
    index.settle('cases', life.cases);
    await settled();
    expect(text(element)).to.contain('Sanne Lyngby Thorsen');
    for (let i = 0; i < 200 && !text(element).includes('Kontanthjælp'); i++) await settled();
    expect(text(element)).to.contain('Kontanthjælp');
    const before = all(element, '[part="hoi-case"]')[0]!.getBoundingClientRect().top;
    index.settle('grants', life.grants);
    await settled();
    expect(all(element, '[part="hoi-case"]')[0]!.getBoundingClientRect().top).to.be.closeTo(
      before,
      1,
    );
    // No sentence that says something else while it is read: it comes when all it speaks of has answered.
    expect(text(element, '.summary')).to.equal('Henter.');
    for (const facet of ['interventions', 'appointments'] as const) {
      index.settle(facet, life[facet]);
    }
    await until(() => text(element, '[part="summary"]').includes('5 åbne fagsager'));
    expect(all(element, '[part="hoi-case"]')[0]!.getBoundingClientRect().top).to.be.closeTo(
      before,
      1,
    );
  });
});

describe('hoi-case-overview, when patience has run out', () => {
  /** The store answers only after the cases have been drawn. */
  async function withoutStore() {
    const mounted = await inLoadState<CaseOverview>('loading', overview, life, { width: 1280 });
    for (const facet of ['person', 'cases', 'grants', 'interventions', 'household'] as const) {
      mounted.index.settle(facet, life[facet]);
    }
    const { element } = mounted;
    await until(() => text(element).includes('Støtte til familien'));
    return mounted;
  }

  it('remarks and what needs action are shown all the same, and move nothing', async () => {
    const { element, index } = await withoutStore();
    const top = () => all(element, '[part="hoi-case"]')[0]!.getBoundingClientRect().top;
    const before = top();
    for (const facet of ['remarks', 'appointments', 'plan', 'consents', 'contacts'] as const) {
      index.settle(facet, life[facet]);
    }
    index.settle('participation', life.participation);
    await until(() => text(element, '[part="attention"]').includes('kræver handling'));
    await until(() => text(element).includes('Ordblind'));
    expect(text(element, '[part="contact"]')).to.contain('Karen Bisgaard');
    expect(text(element, '[part="next"]')).not.to.contain('Nye oplysninger');
    expect(text(element, '[part="new"]')).to.equal('');
    expect(top()).to.be.closeTo(before, 1);
    await expectAccessible(element);
    // It has come before anyone has touched the page: nobody has to ask for it.
    expect(text(element, '[part="attention"]')).to.contain('opfølgning skulle være holdt');
  });
});

describe('hoi-case-overview, when the benefits come after all patience', () => {
  // High enough that all areas are seen.
  before(() => setViewport({ width: 1280, height: 2400 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const loose = testGrant(77, 'employment', 'Ny bevilling', life.grants[0]!.period);

  async function withoutBenefits() {
    const mounted = await inLoadState<CaseOverview>('loading', overview, life, { width: 1280 });
    for (const facet of Object.keys(life) as (keyof typeof life)[]) {
      if (facet !== 'grants') mounted.index.settle(facet, life[facet]);
    }
    await until(() => text(mounted.element).includes('Støtte til familien'));
    return mounted;
  }

  const tops = (element: Element) =>
    all(element, '.hoi, .area:not(.late), .area:not(.late) .case').map(
      (one) => one.getBoundingClientRect().top,
    );
  const late = (element: Element) => text(element, '.area.late');

  it('one without a case stands at the end where its own area is seen, and nothing moves', async () => {
    const { element, index } = await withoutBenefits();
    const stood = tops(element);
    index.settle('grants', [...life.grants, loose]);
    await until(() => late(element).includes('Ny bevilling'));
    expect(late(element)).to.contain('Beskæftigelse').and.contain('kom senere end resten');
    // Nobody has touched the page, so nobody has to ask for anything.
    expect(text(element, '[part="new"]')).to.equal('');
    expect(text(element, '[part="summary"]')).to.contain('Virksomhedspraktik');
    expect(text(element, '[part="attention"]')).to.contain('kræver handling');
    tops(element).forEach((top, i) => expect(top).to.be.closeTo(stood[i]!, 1));
    await expectAccessible(element);
  });

  it('it stands in its own area where nobody sees that grow', async () => {
    const { element, index, container } = await withoutBenefits();
    container.style.paddingBlockStart = '4000px';
    index.settle('grants', [...life.grants, loose]);
    await until(() => text(element, '[data-area="employment"]').includes('Ny bevilling'));
    expect(all(element, '.area.late')).to.deep.equal([]);
  });

  it('waits all the same once the reader has begun', async () => {
    const { element, index } = await withoutBenefits();
    title(element, life.cases[3]!.id).focus();
    index.settle('grants', [...life.grants, loose]);
    await until(() => text(element, '[part="new"]').includes('ny'));
    expect(text(element)).not.to.contain('Ny bevilling');
    all(element, '[part="new"] button')[0]!.click();
    await until(() => text(element, '[data-area="employment"]').includes('Ny bevilling'));
    expect(all(element, '.area.late')).to.deep.equal([]);
    expect(text(element, '[part="new"]')).to.equal('');
  });

  it('nothing stands apart where all belong to cases that are shown', async () => {
    const { element, index } = await withoutBenefits();
    index.settle('grants', life.grants);
    await until(() => text(element, '[part="summary"]').includes('Virksomhedspraktik'));
    expect(all(element, '.area.late')).to.deep.equal([]);
    expect(text(element, '[part="new"]')).to.equal('');
  });

  it('all of it is sorted in when everything is read anew', async () => {
    const { element, index } = await withoutBenefits();
    index.settle('grants', [...life.grants, loose]);
    await until(() => late(element).includes('Ny bevilling'));
    index.settle('cases', [...life.cases, ...fresh]);
    element.refresh();
    await until(
      () => text(element).includes('Ny støtte') && all(element, '.area.late').length === 0,
    );
    expect(text(element, '[data-area="employment"]')).to.contain('Ny bevilling');
    expect(text(element, '[part="new"]')).to.equal('');
  });

  it('room that nothing came to fill is given up when the reader asks for everything anew', async () => {
    const { element, index } = await withoutBenefits();
    index.settle('grants', life.grants);
    await until(() => text(element, '[part="summary"]').includes('Virksomhedspraktik'));
    expect(all(element, '.summary.room').length).to.equal(1);
    element.refresh();
    await until(() => all(element, '.room').length === 0);
  });

  it('an area that only then is told of stands after those that are seen', async () => {
    const { element, index } = await withoutBenefits();
    const stood = tops(element);
    index.settle('grants', life.grants, {
      systems: [{ system: 'Børnehuset', area: 'family', state: 'delivers' }, ...SYSTEMS],
    });
    await until(() => text(element, '[part="summary"]').includes('Virksomhedspraktik'));
    const areas = all(element, '.area').map((one) => one.dataset['area']);
    expect(areas).to.include('family');
    tops(element)
      .slice(0, stood.length)
      .forEach((top, i) => expect(top).to.be.closeTo(stood[i]!, 1));
  });

  it('a connection that gives up late is told of below the cases, and moves nothing', async () => {
    const { element, index } = await withoutBenefits();
    const stood = tops(element);
    index.settle('grants', [], { connections: [reports.failed('grants')] });
    await until(() => text(element, '[part="partial"]').includes('kunne ikke hentes'));
    tops(element).forEach((top, i) => expect(top).to.be.closeTo(stood[i]!, 1));
    const box = all(element, '[part="partial"]')[0]!.getBoundingClientRect();
    expect(box.top).to.be.at.least(
      all(element, '[part="cases"]')[0]!.getBoundingClientRect().bottom,
    );
  });
});

describe('hoi-case-overview, a citizen whose appointments come late', () => {
  it('sees them without asking', async () => {
    const { element, index } = await inLoadState<CaseOverview>(
      'loading',
      html`<hoi-case-overview audience="citizen"></hoi-case-overview>`,
      life,
    );
    for (const facet of ['person', 'cases', 'grants', 'interventions', 'household'] as const) {
      index.settle(facet, life[facet]);
    }
    await until(() => text(element).includes('Det får du hjælp til'));
    for (const facet of ['remarks', 'appointments', 'plan', 'consents', 'contacts'] as const) {
      index.settle(facet, life[facet]);
    }
    index.settle('participation', life.participation);
    await until(() => text(element, '[part="next"]').includes('Netværksmøde'));
    expect(text(element, '[part="new"]')).to.equal('');
  });
});

describe('hoi-case-overview, a place for every area', () => {
  it('from the first answer on, whatever the area turns out to hold', async () => {
    const { element, index, container, settled } = await mount();
    index.forget('cases', 'grants');
    index.settle('grants', []);
    index.push(
      'cases',
      reading('cases', [testCase(41, { area: 'social' })], {
        settled: false,
        systems: SYSTEMS,
        connections: [reports.answered('cases'), { connection: 'esdh', state: 'pending' }],
      }),
    );
    container.querySelector('hoi-context')!.refresh();
    await settled();
    const income = () => text(element, '[data-area="income"][part="area"]');
    expect(all(element, '[part="area"]').length).to.be.at.least(5);
    expect(income()).to.contain('Henter.').and.not.contain('Ingen sager');
    index.settle('cases', [testCase(41, { area: 'social' })], { systems: SYSTEMS });
    await settled();
    expect(income()).to.contain('Ingen sager');
  });

  it('says that there may be cases where the index has failed', async () => {
    const { element } = await inLoadState<CaseOverview>('settled', overview, life);
    element.cases = reading('cases', [], {
      systems: SYSTEMS,
      connections: [reports.failed('cases')],
    });
    element.grants = [];
    await element.updateComplete;
    expect(text(element, '[data-area="social"][part="area"]')).to.contain(
      'Kunne ikke hentes. Der kan være sager, du ikke ser nu.',
    );
  });
});
