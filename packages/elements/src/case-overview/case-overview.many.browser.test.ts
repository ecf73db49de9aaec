import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CaseRecord, CivilDate, Instant } from '@hoi/model';
import { CaseOverview } from './case-overview.js';
import { expectAccessible, inLoadState, press, type } from '../testing/harness.js';
import { overviewLife as life, testCase } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview></hoi-case-overview>`;
const AREAS = ['employment', 'social', 'family', 'health'] as const;
const STATUSES = ['arisen', 'informed', 'decided', 'closed', undefined] as const;

const many = (count: number): CaseRecord[] =>
  Array.from({ length: count }, (_, i) => {
    const status = STATUSES[i % STATUSES.length];
    return testCase(i + 1, {
      title: `Sag ${i + 1}`,
      area: AREAS[i % AREAS.length]!,
      changedAt: `2026-0${(i % 9) + 1}-01T08:00:00.000Z` as Instant,
      ...(status ? { status } : {}),
    });
  });
const mount = (cases: CaseRecord[], options = {}) =>
  inLoadState<CaseOverview>('settled', overview, { ...life, cases }, { width: 1280, ...options });
const rows = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.case')];
const text = (element: Element, place = '.widget') =>
  (element.shadowRoot!.querySelector<HTMLElement>(place)?.innerText ?? '').replace(/\s+/g, ' ');
const button = (element: Element, name: RegExp) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')].find((one) =>
    name.test(one.innerText),
  )!;
async function pick(element: CaseOverview, nth: number, value: string): Promise<void> {
  const select = element.shadowRoot!.querySelectorAll('select')[nth]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('hoi-case-overview, many cases', () => {
  it('draws some of 2 000, counts all, and finds the rest', async function () {
    // Every key draws anew, on machines that have much else to do.
    this.timeout(60_000);
    const { element, settled } = await mount(many(2000));
    expect(rows(element).length).to.be.at.most(200);
    for (const area of AREAS) {
      expect(text(element, `[data-area="${area}"][part="area"]`), area)
        .to.contain('400 sager')
        .and.contain('100 afsluttede')
        .and.contain('Vis 350 mere');
    }
    element.shadowRoot!.querySelector<HTMLElement>('#find')!.focus();
    await type('1999');
    await settled();
    expect(rows(element).map((row) => row.innerText)).to.have.length(1);
    expect(text(element, '.find')).to.contain('1 af 2000 sager');
    await expectAccessible(element);
  });

  it('shows the rest of an area when asked', async () => {
    const { element, settled } = await mount(
      many(300).map((item) => ({ ...item, area: 'social', status: 'decided' })),
    );
    expect(rows(element)).to.have.length(50);
    button(element, /Vis 250 mere/).click();
    await settled();
    expect(rows(element)).to.have.length(300);
  });

  it('keeps to one status, closed ones too, and leads back to all', async () => {
    const { element, settled } = await mount(many(40));
    await pick(element, 0, 'closed');
    expect(rows(element)).to.have.length(8);
    expect(text(element, '.find')).to.contain('8 af 40 sager');
    expect(rows(element).every((row) => row.innerText.includes('Afsluttet'))).to.equal(true);
    element.shadowRoot!.querySelector<HTMLElement>('#find')!.focus();
    await type('findes ikke');
    await settled();
    expect(text(element)).to.contain('Ingen sager svarer til det, du har valgt.');
    button(element, /Vis alle/).focus();
    await press('Enter');
    await settled();
    expect(text(element)).to.contain('8 sager');
    expect(rows(element).length).to.be.greaterThan(8);
    // The button is gone with what it took away; the reader stands where they searched.
    expect(element.shadowRoot!.activeElement?.id).to.equal('find');
  });

  it('stands in the order the reader chooses', async () => {
    const cases = [
      testCase(101, { title: 'A', changedAt: '2026-01-01T08:00:00.000Z' as Instant }),
      testCase(102, { title: 'B', changedAt: '2026-03-01T08:00:00.000Z' as Instant }),
      ...many(8).map((item) => ({ ...item, area: 'social' as const })),
    ];
    const { element } = await mount(cases);
    const order = () =>
      [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>(
          '[data-area="other"][part="area"] .case-title',
        ),
      ].map((one) => one.innerText.trim());
    expect(order()).to.deep.equal(['A', 'B']);
    await pick(element, 1, 'changed');
    expect(order()).to.deep.equal(['B', 'A']);
  });
});

describe('hoi-case-overview, bad input', () => {
  const span = { start: '2026-01-01' as CivilDate, end: { kind: 'unknown' as const } };
  const link = (to: number) => [
    { kind: 'related' as const, caseId: testCase(to).id, period: span },
  ];

  it('goes round a circle of relations one step at a time', async () => {
    const circle = [
      testCase(1, { title: 'Ét', relations: link(2) }),
      testCase(2, { title: 'To', relations: link(3) }),
      testCase(3, { title: 'Tre', relations: [...link(1), ...link(3)] }),
    ];
    const { element, settled } = await mount(circle);
    button(element, /^Ét/).click();
    await settled();
    for (const name of ['To', 'Tre', 'Ét']) {
      button(element, new RegExp(`^${name}`)).click();
      await settled();
    }
    const next = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.detail button.link')].find(
      (one) => one.innerText.trim() === 'Tre',
    )!;
    next.click();
    await settled();
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Tre');
  });

  it('has one of a case that two indexes hold, and says where they differ', async () => {
    const one = testCase(1, { title: 'Bostøtte', status: 'decided', kle: { number: '27.36.12' } });
    const other = { ...one, title: 'Støtte i hjemmet', status: 'closed' as const };
    const { element, settled } = await mount([
      one,
      { ...other, provenance: { connection: 'esdh' } },
    ]);
    expect(rows(element)).to.have.length(1);
    expect(rows(element)[0]!.innerText).to.contain('Kilderne siger ikke det samme');
    button(element, /^Bostøtte/).click();
    await settled();
    expect(text(element, '[part="case-detail"]'))
      .to.contain('esdh siger noget andet om titel: “Støtte i hjemmet”')
      .and.contain('esdh siger noget andet om status: “Afsluttet”');
    await expectAccessible(element);
  });

  it('has words for an unknown subject, status and role', async () => {
    const odd = testCase(1, {
      title: '',
      kle: { number: '99.99.99' },
      localStatus: 'Under overvejelse',
      parties: [{ role: 'unknown', kind: 'unknown' }],
      unknownRelations: [{ element: 'Sagspart', role: 'x' }],
    });
    const { element, settled } = await mount([odd]);
    expect(rows(element)[0]!.innerText)
      .to.contain('KLE 99.99.99')
      .and.contain('Ukendt')
      .and.contain('Under overvejelse')
      .and.contain('Ansvarlig kendes ikke');
    element.shadowRoot!.querySelector<HTMLElement>('.case .case-title')!.click();
    await settled();
    expect(text(element, '[part="case-detail"]')).to.contain('Ukendt rolle');
  });

  it('says of a protected citizen that they are, and of a dead one when they died', async () => {
    const { element, settled } = await mount(life.cases);
    element.person = { ...life.person, addressProtected: true };
    await settled();
    expect(text(element, '[part="context"]')).to.contain('Navne- og adressebeskyttelse');
    element.person = { ...life.person, diedOn: '2026-10-20' as CivilDate };
    await settled();
    expect(text(element, '[part="context"]')).to.contain('Død 20. okt. 2026');
  });
});
