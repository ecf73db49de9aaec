import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  type Grant,
  type Instant,
  type Lookup,
  type Payment,
  instantOf,
  systemNow,
} from '@hoi/model';
import type { AskEvent } from '../events/ask.js';
import type { ExportEvent } from '../events/export.js';
import type { OpenCaseEvent } from '../events/open-case.js';
import type { PlanFollowUpEvent } from '../events/plan-follow-up.js';
import { CaseOverview } from './case-overview.js';
import { expectAccessible, fixture, inLoadState, reading } from '../testing/harness.js';
import { overviewLife as life } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview
  open-cases
  open-plan
  plan-follow-ups
  can-ask
></hoi-case-overview>`;
const mount = (options = {}) =>
  inLoadState<CaseOverview>('settled', overview, life, { width: 1280, ...options });
const text = (element: Element, place = '.widget') =>
  (element.shadowRoot!.querySelector<HTMLElement>(place)?.innerText ?? '').replace(/\s+/g, ' ');
const button = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a.button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)
      .replace(/\s+/g, ' ')
      .trim()
      .startsWith(name),
  )!;
/** What an event told, the first time it came. */
const heard = <E extends Event>(element: Element, type: string) =>
  new Promise<E>((resolve) => {
    element.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        resolve(event as E);
      },
      { once: true },
    );
  });
async function openCase(element: CaseOverview, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

describe('hoi-case-overview, what hangs on a case', () => {
  const grant = life.grants[0] as Grant;
  const payment: Payment = {
    id: '00000000-0000-4000-8000-000000009001',
    period: grant.period,
    availableOn: life.plan.startedOn,
    lines: [
      { period: grant.period, area: 'income', grantId: grant.id, amount: '11423.50' as never },
    ],
    parties: [],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
  };

  it('reads payments only when a case is opened, and shows them to the øre', async () => {
    const { element, index, settled } = await mount();
    expect(index.reads.some(({ facet }) => facet === 'payments')).to.equal(false);
    index.settle('payments', [payment]);
    await openCase(element, 'Kontanthjælp');
    await settled();
    expect(index.reads.filter(({ facet }) => facet === 'payments')).to.have.length(1);
    expect(text(element, '[part="case-detail"]')).to.contain('18. aug. 2026: 11.423,50 kr.');
    await expectAccessible(element);
  });

  it('tells each decision, and that nothing is known of a complaint', async () => {
    const { element } = await mount();
    await openCase(element, 'Kontanthjælp');
    expect(text(element, '[part="case-detail"]'))
      .to.contain('Afgjort 2. feb. 2026')
      .and.contain('Klage: kilden siger ikke, om der er klaget.');
  });

  it('says why a note has no text', async () => {
    const { element } = await mount();
    element.notes = [{ ...life.notes[0]!, body: undefined, bodyAbsent: 'notText' }] as never;
    await openCase(element, 'Kontaktforløb');
    expect(text(element, '[part="case-detail"]'))
      .to.contain('Teksten kan kun læses i fagsystemet.')
      .and.not.contain('HEMMELIG');
  });
});

describe('hoi-case-overview, the ways on', () => {
  it('lead to the plan and to a new follow-up, only where the page can', async () => {
    const { element } = await mount();
    const planned = heard<PlanFollowUpEvent>(element, 'hoi-plan-follow-up');
    button(element, 'Planlæg opfølgning').click();
    expect((await planned).appointmentId).to.equal('a5');
    const opened = heard(element, 'hoi-open-plan');
    button(element, 'Gå til planen').click();
    await opened;
    element.openPlan = false;
    element.planFollowUps = false;
    await element.updateComplete;
    expect(text(element)).not.to.match(/Gå til planen|Planlæg opfølgning/);
  });

  it('open a case by the address of its system; the page may take it over', async () => {
    const { element } = await mount();
    element.openCases = false;
    element.caseLinks = { Arbejdsbro: 'https://arbejdsbro.example/sag/{caseId}' };
    await element.updateComplete;
    const links = [...element.shadowRoot!.querySelectorAll('a.go')];
    expect(links.map((one) => one.getAttribute('href'))).to.deep.equal([
      `https://arbejdsbro.example/sag/${life.cases[1]!.id}`,
    ]);
    expect(links[0]!.getAttribute('rel')).to.equal('noopener noreferrer');
    const opened = heard<OpenCaseEvent>(element, 'hoi-open-case');
    (links[0] as HTMLElement).click();
    expect((await opened).system).to.equal('Arbejdsbro');
    await expectAccessible(element);
  });

  it('take an appointment, or all of them, to a calendar', async () => {
    const { element } = await mount();
    const one = heard<ExportEvent>(element, 'hoi-export');
    button(element, 'Hent Jobsamtale til kalender').click();
    const single = await one;
    expect(single.filename).to.equal('aftaler-2026-11-12.ics');
    expect(single.content.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(single.content).to.contain('DTSTART;TZID=Europe/Copenhagen:20261202T133000');
    const all = heard<ExportEvent>(element, 'hoi-export');
    button(element, 'Hent alle til kalender').click();
    expect((await all).content.match(/BEGIN:VEVENT/g)).to.have.length(4);
  });
});

describe('hoi-case-overview, whom to call in a place of its own', () => {
  it('is that card and nothing else, and reads nothing else', async () => {
    const { element, index } = await inLoadState<CaseOverview>(
      'settled',
      html`<hoi-case-overview compact></hoi-case-overview>`,
      life,
    );
    expect(text(element)).to.match(/^Koordinerende sagsbehandler KB Karen Bisgaard .* Skriv Ring$/);
    expect(index.reads.map(({ facet }) => facet)).to.deep.equal(['contacts']);
    await expectAccessible(element);
    element.contacts = reading('contacts', []);
    await element.updateComplete;
    expect(text(element)).to.contain('Ingen koordinerende sagsbehandler er registreret.');
  });

  it('is left out of the overview where the page says so', async () => {
    const { element } = await mount();
    element.hideContact = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part="contact"]')).to.equal(null);
    expect(text(element)).to.contain('Ordblind');
  });
});

describe('hoi-case-overview, people', () => {
  it('tells how many contacts there are, who coordinates, and who came before', async () => {
    const { element, settled } = await mount();
    element.contacts = [
      ...life.contacts,
      {
        ...life.contacts[1]!,
        id: 'k9',
        name: 'Else Holm',
        period: { start: life.plan.startedOn, end: { kind: 'on', date: life.plan.startedOn } },
      },
    ];
    await settled();
    expect(text(element, '[part="contacts"] .figure')).to.equal('3');
    button(element, '3 kontakter rundt om borgeren nu').click();
    await element.updateComplete;
    const words = text(element, '[part="contacts"]');
    expect(words).to.match(/Karen Bisgaard Koordinerer .* Tidligere Else Holm/);
    await expectAccessible(element);
  });

  it('leads to the cases a relative shares with the citizen, and tells of no other', async () => {
    const { element, settled } = await mount();
    const [, , one] = life.cases;
    const person = 'someone-else' as never;
    element.household = { members: [{ name: 'Malthe', relation: 'child', person }] };
    element.cases = life.cases.map((item) =>
      item === one
        ? { ...item, parties: [...item.parties, { role: 'party', kind: 'person', person }] }
        : item,
    );
    await settled();
    expect(text(element, '[part="household"]')).to.contain(
      'Sager sammen med borgeren: Kontanthjælp',
    );
  });
});

describe('hoi-case-overview, data quality', () => {
  it('is told to those who look after it, by system and with the way there', async () => {
    const { element } = await mount();
    expect(element.shadowRoot!.querySelector('[part="quality"]')).to.equal(null);
    element.dataQuality = true;
    await element.updateComplete;
    button(element, '8 bemærkninger').click();
    await element.updateComplete;
    expect(text(element, '[part="quality"]')).to.contain('Følsomhed mangler (4)');
    await expectAccessible(element);
  });
});

describe('hoi-case-overview, old answers', () => {
  it('are marked with their age when they could not be read anew', async () => {
    const { element, index, container, settled } = await mount();
    index.forget();
    index.fail('cases');
    container.querySelector('hoi-context')!.refresh();
    await settled();
    expect(text(element)).to.contain('Kontanthjælp');
    expect(text(element, '[part="partial"]')).to.contain(
      'Kunne ikke opdateres. Viser oplysninger hentet i dag kl. 09.14.',
    );
    await expectAccessible(element);
  });
});

describe('hoi-case-overview, old age', () => {
  it('is told wherever the time of fetching is, to both readers', async () => {
    const { element } = await fixture<CaseOverview>(html`<hoi-case-overview></hoi-case-overview>`);
    const retrievedAt = instantOf(Date.now() - 125 * 60_000);
    element.person = { ...reading('person', life.person), retrievedAt };
    element.cases = { ...reading('cases', life.cases), retrievedAt };
    await element.updateComplete;
    expect(text(element, '[part="context"]')).to.contain('Hentet for 2 timer siden');
    expect(text(element, '[part="trust"]')).to.contain('Hentet for 2 timer siden');
    element.audience = 'citizen';
    await element.updateComplete;
    expect(text(element, '[part="header"]')).to.contain('Hentet for 2 timer siden');
    element.person = { ...reading('person', life.person), retrievedAt: systemNow() };
    element.cases = { ...reading('cases', life.cases), retrievedAt: systemNow() };
    await element.updateComplete;
    expect(text(element)).not.to.contain('siden');
  });
});

describe('hoi-case-overview, after a sign-out', () => {
  for (const [audience, words] of [
    ['professional', 'Du er logget ud'],
    ['citizen', 'Du er logget ud'],
  ] as const) {
    it(`shows a ${audience} nothing of what was seen, and says why`, async () => {
      const { element, index, settled } = await mount({ audience });
      button(element, audience === 'citizen' ? 'Vis dage og grunde' : 'Kontanthjælp').click();
      await settled();
      const root = element.shadowRoot!;
      expect(root.textContent).to.contain('Karen Bisgaard');
      index.change({ kind: 'signedOut' });
      await settled();
      expect(text(element, '[part="shut"]')).to.contain(words);
      for (const seen of ['Karen Bisgaard', 'Sanne', 'Kontanthjælp', life.cases[0]!.id]) {
        expect(`${root.innerHTML} ${element.outerHTML}`).not.to.contain(seen);
      }
      await expectAccessible(element);
    });
  }
});

describe('hoi-case-overview, on paper', () => {
  async function printed(element: CaseOverview) {
    const frames: HTMLIFrameElement[] = [];
    const { append } = ShadowRoot.prototype;
    // A test has no printer: what would go to it is looked at instead.
    ShadowRoot.prototype.append = function (...nodes) {
      append.apply(this, nodes);
      for (const node of nodes) {
        if (!(node instanceof HTMLIFrameElement)) continue;
        frames.push(node);
        node.contentWindow!.print = () => undefined;
      }
    };
    try {
      await element.print();
    } finally {
      ShadowRoot.prototype.append = append;
    }
    const paper = (frames[0]!.contentDocument!.body.innerText ?? '').replace(/\s+/g, ' ');
    return { paper, window: frames[0]!.contentWindow! };
  }

  it('is a document of its own with everything open, and says when it was made', async () => {
    const { element } = await mount();
    const { paper, window } = await printed(element);
    expect(paper)
      .to.contain('Udskrevet 12. nov. 2026')
      .and.contain('Praktikaftale')
      .and.contain('Merudgifter')
      .and.contain('4 af 4 kilder');
    window.dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
  });

  it('has the cases that have come, also while the page still waits to draw them', async () => {
    const { element, index } = await inLoadState<CaseOverview>('loading', overview, life);
    for (const facet of ['person', 'cases'] as const) index.settle(facet, life[facet]);
    // On a very slow machine they may be drawn by now; then this is the test before it.
    for (let i = 0; i < 100 && !element.shadowRoot!.querySelector('.top'); i += 1)
      await new Promise((done) => setTimeout(done, 5));
    const { paper } = await printed(element);
    expect(paper).to.contain(life.cases[1]!.title);
  });
});

describe('hoi-case-overview, the citizen', () => {
  const mine = (options = {}) => mount({ audience: 'citizen', width: 390, ...options });

  it('can take the appointment home, say that they cannot come, and ask', async () => {
    const { element } = await mine();
    const saved = heard<ExportEvent>(element, 'hoi-export');
    button(element, 'Læg i min kalender').click();
    expect((await saved).content).to.contain('SUMMARY:Netværksmøde');
    const asked = heard<AskEvent>(element, 'hoi-ask');
    button(element, 'Jeg kan ikke komme').click();
    expect(await asked).to.include({ about: 'cannotCome', appointmentId: 'a1' });
    element.canAsk = false;
    await element.updateComplete;
    expect(text(element)).not.to.match(/Jeg kan ikke komme|Har du et spørgsmål/);
  });

  it('sees help from as many areas as there are before more of one, and the rest on request', async () => {
    const { element, settled } = await mine();
    const shown = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.help-item')].filter((one) =>
        one.checkVisibility(),
      );
    const areas = shown().map((one) => one.querySelector<HTMLElement>('.glyph')!.dataset['area']);
    expect(areas).to.have.length(4);
    expect(new Set(areas).size).to.be.at.least(3);
    button(element, 'Se 1 mere').click();
    await settled();
    expect(shown()).to.have.length(5);
    await expectAccessible(element);
  });

  it('reads one date over all that happened on a day, this year’s without the year', async () => {
    const { element } = await mine();
    const journey = text(element, '[part="journey"]');
    expect(journey).to.contain(
      '14. september Begyndte: Virksomhedspraktik Begyndte: Befordringsgodtgørelse',
    );
  });

  it('has the day over the month on the tile, and the one to call beside their sign', async () => {
    const { element } = await mine();
    const box = (place: string) =>
      element.shadowRoot!.querySelector(place)!.getBoundingClientRect();
    expect(box('.first .tile > span').top).to.be.at.least(box('.first .tile b').bottom - 1);
    expect(box('.contact-name').left).to.be.greaterThan(box('.contact .disc').right);
  });

  it('is not told of a plan that nobody has asked about', async () => {
    const { element, settled } = await mine();
    element.plan = null;
    element.participation = null;
    await settled();
    expect(text(element)).not.to.contain('samlet plan');
    expect(text(element, '[part="contact"]')).to.contain('hvis du er i tvivl om noget');
  });

  it('has each hard word explained, once, where it is first used', async () => {
    const { element, settled } = await mine();
    const asks = [...element.shadowRoot!.querySelectorAll('button')]
      .map((one) => one.textContent.trim())
      .filter((words) => words.startsWith('Hvad er'));
    expect(new Set(asks).size).to.equal(asks.length);
    button(element, 'Hvad er praktik?').click();
    await settled();
    expect(text(element)).to.contain('Du prøver et arbejde af på en arbejdsplads');
    await expectAccessible(element);
  });

  it('reads their own answer in words, and who has looked only when they ask', async () => {
    const { element, index, settled } = await mine();
    expect(text(element)).to.contain('Du sagde ja til én samlet plan 18. august 2026.');
    expect(index.reads.some(({ facet }) => facet === 'lookups')).to.equal(false);
    const look: Lookup = {
      id: 'l1',
      at: '2026-11-10T09:00:00.000Z' as Instant,
      purpose: 'Opfølgning på planen',
      areas: ['social'],
    };
    index.settle('lookups', [
      look,
      { ...look, id: 'l2' },
      { ...look, id: 'l3', purpose: 'changes' },
    ]);
    button(element, 'Vis dage og grunde').click();
    await settled();
    expect(text(element, '[part="looked-up"]')).to.contain(
      '10. november 2026 Opfølgning på planen Støtte i hverdagen · 2 gange',
    );
    expect(text(element, '[part="looked-up"]'))
      .to.contain('En side om dig stod åben og fulgte med i ændringer')
      .and.not.contain('changes');
    await expectAccessible(element);
  });

  it('is not told that nobody has looked while that is not known', async () => {
    const { element, settled } = await mine();
    element.lookups = reading('lookups', [], {
      connections: [{ connection: 'store', state: 'failed' }],
    });
    button(element, 'Vis dage og grunde').click();
    await settled();
    expect(text(element, '[part="looked-up"]')).to.contain('Vi kan ikke vise det lige nu.');
  });
});
