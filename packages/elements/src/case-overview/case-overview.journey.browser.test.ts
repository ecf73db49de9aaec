import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { CaseOverview } from './case-overview.js';
import {
  ariaSnapshot,
  expectAccessible,
  focusedName,
  inLoadState,
  journey,
  press,
  reading,
  type,
} from '../testing/harness.js';
import { overviewLife as life, testCase } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview open-cases></hoi-case-overview>`;
const mount = (values = life, options = {}) =>
  inLoadState<CaseOverview>('withheld', overview, values, options);
const text = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '';
const button = (element: Element, name: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
  )!;

describe('hoi-case-overview, by keyboard', () => {
  it('leads through what to do before what there is, and every button has a name', async () => {
    await mount(life, { width: 1280 });
    expect(await journey(Array<string>(11).fill('Tab'))).to.deep.equal([
      'Tab → Skriv til Karen Bisgaard',
      'Tab → Ring til Karen Bisgaard',
      'Tab → Kopiér',
      'Tab → Sådan er teksten lavet',
      'Tab → Vis sagen Støtte til familien',
      'Tab → Vis sagen Økonomisk rådgivning',
      'Tab → Helhedsorienteret plan',
      'Tab → Åbn Helhedsorienteret plan i Sagsskabet',
      'Tab → Kontaktforløb og praktik',
      'Tab → Åbn Kontaktforløb og praktik i Arbejdsbro',
      'Tab → Kontanthjælp',
    ]);
  });

  it('opens and closes a case with Enter, and shows what hangs on it; a note’s text one step further', async () => {
    const { element } = await mount();
    button(element, 'Kontaktforløb og praktik').focus();
    await press('Enter');
    expect(text(element)).to.contain('Praktikaftale').and.contain('14. sep. 2026 – 15. jan. 2027');
    expect(text(element)).to.contain('Samtale om praktik').and.not.contain('HEMMELIG KROP');
    expect(text(element)).to.contain('Else Holm').and.contain('Part: DÅ');
    await expectAccessible(element);
    button(element, 'Vis notatet: Samtale om praktik').focus();
    await press('Enter');
    await element.updateComplete;
    expect(text(element)).to.contain('HEMMELIG KROP');
    button(element, 'Kontaktforløb og praktik').focus();
    await press('Enter');
    expect(text(element)).not.to.contain('Praktikaftale');
  });

  it('takes the reader to a case from what needs action, out of its fold too', async () => {
    const { element } = await mount();
    button(element, 'Vis sagen Økonomisk rådgivning').focus();
    await press('Enter');
    expect(focusedName()).to.equal('Økonomisk rådgivning');
    expect(text(element)).to.contain('Råd om økonomi');
  });

  it('counts closed cases and shows them on request', async () => {
    const { element } = await mount();
    expect(text(element)).to.contain('2 afsluttede').and.not.contain('Merudgifter');
    button(element, '2 afsluttede').focus();
    await press('Space');
    expect(text(element)).to.contain('Merudgifter').and.contain('Bostøtte 2019');
  });

  it('searches when there are many, and never loses the field', async () => {
    const many = [
      ...life.cases,
      ...Array.from({ length: 30 }, (_, n) => testCase(100 + n, { title: `Nr ${n}` })),
    ];
    const { element } = await mount({ ...life, cases: many });
    element.shadowRoot?.querySelector<HTMLElement>('#find')?.focus();
    await type('bostøtte');
    await element.updateComplete;
    expect(text(element))
      .to.contain('1 af 37 sager')
      .and.contain('Bostøtte 2019')
      .and.not.contain('Nr 3');
    await expectAccessible(element);
  });
});

describe('hoi-case-overview, requests to the page', () => {
  it('asks to open a case, only where the page can', async () => {
    const { element } = await mount();
    const asked: unknown[] = [];
    element.addEventListener('hoi-open-case', (event) => asked.push([event.caseId, event.system]));
    button(element, 'Åbn Kontanthjælp i Ydelsesbogen').click();
    expect(asked).to.deep.equal([[life.cases[2]!.id, 'Ydelsesbogen']]);
    element.openCases = false;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=open-case]')).to.equal(null);
  });

  it('asks to see consent, from the very area', async () => {
    const { element } = await mount();
    let area = '';
    element.addEventListener('hoi-see-consent', (event) => (area = event.area ?? ''));
    button(element, 'Se samtykke').click();
    expect(area).to.equal('health');
  });

  it('tells what was chosen; a page that says no keeps the case closed', async () => {
    const { element } = await mount();
    const chosen: unknown[] = [];
    const listen = (event: GlobalEventHandlersEventMap['hoi-select']) => chosen.push(event.item);
    element.addEventListener('hoi-select', listen);
    button(element, 'Kontanthjælp').click();
    await element.updateComplete;
    button(element, 'Kontanthjælp').click();
    await element.updateComplete;
    expect(chosen).to.deep.equal([life.cases[2]!.id, undefined]);
    element.addEventListener('hoi-select', (event) => event.preventDefault());
    button(element, 'Kontanthjælp').click();
    await element.updateComplete;
    expect(element.selected).to.equal(undefined);
    expect(button(element, 'Kontanthjælp').getAttribute('aria-expanded')).to.equal('false');
  });

  it('marks a case chosen elsewhere', async () => {
    const { element } = await mount();
    element.selected = life.cases[3]!.id;
    await element.updateComplete;
    const row = element.shadowRoot?.querySelector('[aria-current=true]');
    expect(row?.textContent).to.contain('Socialpædagogisk støtte');
  });

  it('marks the case of a benefit or an intervention chosen elsewhere', async () => {
    const { element } = await mount();
    const marked = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-current=true]')].map(
        (one) => one.dataset['case'],
      );
    const grant = life.grants.find(({ cases }) =>
      cases.some(({ caseId }) => caseId !== undefined),
    )!;
    element.selected = `${grant.id}/${grant.benefits[0]!.id}`;
    await element.updateComplete;
    expect(marked()).to.deep.equal(grant.cases.map(({ caseId }) => caseId));
    element.selected = undefined;
    await element.updateComplete;
    expect(marked()).to.deep.equal([]);
  });

  it('refreshes through its context, keeps what is on screen and where the reader stands', async () => {
    const { element, index, settled } = await mount();
    button(element, 'Socialpædagogisk støtte').focus();
    await press('Enter');
    const row = element.shadowRoot?.activeElement;
    index.forget('cases');
    button(element, 'Hent igen').click();
    await settled();
    expect(text(element)).to.contain('Socialpædagogisk støtte');
    expect(index.openReads('cases')).to.be.greaterThan(0);
    index.push(
      'cases',
      reading('cases', [
        testCase(50, { area: 'employment', title: 'Ny' }),
        ...[...life.cases].reverse(),
      ]),
    );
    await settled();
    expect(text(element)).to.contain('Ny');
    expect(element.shadowRoot?.activeElement).to.equal(row);
    expect(focusedName()).to.equal('Socialpædagogisk støtte');
  });

  it('lets a page take the refresh over', async () => {
    const { element, index } = await mount();
    const before = index.reads.length;
    element.addEventListener('hoi-refresh', (event) => event.preventDefault());
    element.refresh();
    await element.updateComplete;
    expect(index.reads.length).to.equal(before);
  });
});

describe('hoi-case-overview, what may not be seen', () => {
  it('draws nothing from a withheld area, whatever slips through', async () => {
    const slip = testCase(60, {
      area: 'health',
      title: 'HEMMELIG SAG',
      relations: [],
      status: 'decided',
    });
    const { element } = await mount({
      ...life,
      cases: [...life.cases, slip] as typeof life.cases,
      appointments: [
        ...life.appointments,
        { ...life.appointments[0]!, id: 'x', area: 'health', title: 'HEMMELIGT MØDE' },
      ],
      contacts: [
        ...life.contacts,
        {
          ...life.contacts[0]!,
          id: 'y',
          coordinating: false,
          area: 'health',
          name: 'HEMMELIG PERSON',
        },
      ],
    });
    expect(element.shadowRoot?.textContent).not.to.match(/HEMMELIG/);
    expect(text(element)).to.contain('5 åbne fagsager i 3 områder');
  });

  it('shows a citizen no staff but the contact, no law, system, number or case of another', async () => {
    const { element } = await mount(life, { audience: 'citizen' });
    const all = element.shadowRoot?.textContent ?? '';
    expect(all).to.contain('Karen Bisgaard').and.contain('Kontanthjælp');
    for (const word of [
      /Jonas/,
      /Amina/,
      /Lars/,
      /KLE/,
      /\d\d\.\d\d\.\d\d/,
      /26\/\d/,
      /Hjemvej|Ydelsesbogen|PPR/,
      /Støtte til familien/,
      /HEMMELIG/,
      /Lov om/,
      /Samtale om praktik/,
    ]) {
      expect(all).not.to.match(word);
    }
    expect(all).to.contain('Det deles ikke mellem områderne');
  });

  it('writes months in full and gives a citizen large targets', async () => {
    const { element } = await mount(life, { audience: 'citizen', width: 390 });
    expect(text(element)).not.to.match(/\b(jan|feb|nov|dec)\./);
    for (const one of element.shadowRoot?.querySelectorAll('button, a') ?? []) {
      if (one.getClientRects().length === 0) continue;
      expect(one.getBoundingClientRect().height, one.textContent).to.be.at.least(44);
    }
    expect(ariaSnapshot(element)).to.match(
      /Det næste, der sker[^]*Din kontaktperson[^]*Det får du hjælp til[^]*Sådan er vi nået hertil/,
    );
  });
});
