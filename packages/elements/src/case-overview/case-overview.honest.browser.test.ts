import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CivilDate, ConnectionReport, Intervention, SystemCoverage } from '@hoi/model';
import { CaseOverview } from './case-overview.js';
import {
  LOCALES,
  expectAccessible,
  inLoadState,
  press,
  reading,
  reports,
} from '../testing/harness.js';
import { overviewLife as life } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview open-cases></hoi-case-overview>`;
const text = (element: Element, part = '.widget') =>
  (element.shadowRoot?.querySelector<HTMLElement>(part)?.innerText ?? '').replace(/\s+/g, ' ');
const mount = (options = {}) => inLoadState<CaseOverview>('settled', overview, life, options);

const course: Intervention = {
  id: 'e1',
  name: 'FVU-dansk',
  area: 'education',
  period: { start: life.plan.startedOn, end: { kind: 'ongoing' } },
  provenance: { connection: 'fvu', system: 'Voksenskolen' },
};
const fvu: ConnectionReport = { connection: 'fvu', label: 'FVU-registeret', state: 'answered' };

describe('hoi-case-overview, the ledger', () => {
  const hjemvej: SystemCoverage = { system: 'Hjemvej', area: 'social', state: 'delivers' };

  it('says nothing of what a system changed while its index has failed or is awaited', async () => {
    const { element, index, settled } = await mount();
    for (const state of ['failed', 'pending'] as const) {
      index.push(
        'cases',
        reading('cases', life.cases, {
          settled: state === 'failed',
          systems: [hjemvej],
          connections: [reports[state]('cases')],
        }),
      );
      element.refresh();
      await settled();
      expect(text(element, '[part="coverage"]'), state).to.contain('Hjemvej Social ikke kendt nu');
    }
  });

  it('has one line for a system with two areas, and no date of the withheld one', async () => {
    const { element, index, settled } = await mount();
    index.settle('cases', life.cases, {
      systems: [
        hjemvej,
        { ...hjemvej, area: 'health', latestChange: reports.late('cases').dataFrom },
      ],
      withheld: [{ area: 'health', reason: 'consent' }],
    });
    element.refresh();
    await settled();
    const words = text(element, '[part="coverage"]');
    expect(words.match(/Hjemvej/g)).to.have.length(1);
    expect(words).to.contain('Hjemvej Social og Sundhed leverer, ingen ændring set');
    expect(words).not.to.contain('nov. 2026');
  });

  it('is where the trust line leads', async () => {
    const { element } = await mount();
    const button = element.shadowRoot!.querySelector<HTMLElement>('.to-sources')!;
    expect(button.textContent.trim().replace(/\s+/g, ' ')).to.equal(
      '4 af 4 kilder, se datadækning',
    );
    button.focus();
    await press('Enter');
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Datadækning');
    element.audience = 'citizen';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.to-sources')).to.equal(null);
  });
});

describe('hoi-case-overview, interventions', () => {
  it('stand in their area with their period, and their connection counts', async () => {
    const { element, index, settled } = await mount();
    index.settle('interventions', [course], { connections: [fvu] });
    element.refresh();
    await settled();
    const area = text(element, '[data-area="education"][part="area"]');
    expect(area).to.contain('1 indsats').and.contain('FVU-dansk').and.contain('løbende');
    expect(text(element, '[part="summary"]')).to.contain('1 indsats i gang');
    expect(text(element, '[part="coverage"]')).to.contain('FVU-registeret');
    expect(text(element, '[part="trust"]')).to.contain('5 af 5 kilder');
    await expectAccessible(element);
    element.audience = 'citizen';
    await settled();
    // Behind "Se 2 mere".
    expect(element.shadowRoot!.querySelector('[part="help"]')?.textContent).to.contain('FVU-dansk');
    await expectAccessible(element);
  });

  it('of a case stand with the case', async () => {
    const { element, index, settled } = await mount();
    index.settle('interventions', [{ ...course, caseId: life.cases[1]!.id }]);
    element.refresh();
    await settled();
    expect(text(element)).not.to.contain('FVU-dansk');
    element
      .shadowRoot!.querySelector<HTMLElement>(`[data-case="${life.cases[1]!.id}"] .case-title`)!
      .click();
    await settled();
    expect(text(element, '[part="case-detail"]')).to.contain('FVU-dansk');
  });
});

describe('hoi-case-overview, words for what is missing', () => {
  it('calls only a follow-up on the plan a plan meeting', async () => {
    const { element, index, settled } = await mount();
    const [first] = life.appointments;
    const meeting = {
      ...first!,
      kind: 'meeting' as const,
      area: 'crossCutting' as const,
      state: 'planned' as const,
      date: '2026-11-24' as CivilDate,
    };
    index.settle('appointments', [meeting]);
    element.refresh();
    await settled();
    expect(text(element, '[part="hoi-case"]')).to.contain('Næste møde 24. nov. 2026');
    const followUp = {
      ...meeting,
      id: 'f9',
      kind: 'followUp' as const,
      date: '2026-12-02' as CivilDate,
    };
    index.settle('appointments', [meeting, followUp]);
    element.refresh();
    await settled();
    expect(text(element, '[part="hoi-case"]')).to.contain('Næste planmøde 2. dec. 2026');
  });

  it('speaks of benefits when the benefit index fails', async () => {
    const { element, index, settled } = await mount();
    index.settle('grants', [], { connections: [reports.failed('grants')] });
    element.refresh();
    await settled();
    expect(text(element, '[part="partial"]'))
      .to.contain('Der kan være ydelser, du ikke ser nu')
      .and.not.contain('sager');
    // A benefit that nobody has seen may serve the goal.
    expect(text(element)).not.to.contain('ikke knyttet til et delmål');
  });

  for (const audience of ['professional', 'citizen'] as const) {
    it(`has its own words for a shut door, to a ${audience}`, async () => {
      for (const lang of LOCALES) {
        const { element, index, settled, remove } = await inLoadState<CaseOverview>(
          'loading',
          overview,
          life,
          { audience, lang },
        );
        for (const reason of ['refused', 'signedOut'] as const) {
          for (const facet of Object.keys(life) as (keyof typeof life)[]) {
            index.settle(facet, undefined, {
              connections: [{ connection: 'gateway', state: 'failed', reason }],
            });
          }
          element.refresh();
          await settled();
          const buttons = element.shadowRoot!.querySelectorAll('button').length;
          expect(buttons, reason).to.equal(reason === 'refused' ? 0 : 1);
          expect(text(element)).not.to.match(/kan ikke hentes|cannot be fetched|Prøv igen|support/);
          if (lang === 'da') {
            expect(text(element)).to.match(
              reason === 'refused' ? /Du har ikke adgang/ : /Du er logget ud\. Log ind igen/,
            );
          }
          await expectAccessible(element);
        }
        remove();
      }
    });
  }

  it('says “Henter.” of appointments while any of them is awaited', async () => {
    const { element, index, settled } = await mount();
    index.push(
      'appointments',
      reading('appointments', [], {
        settled: false,
        connections: [reports.answered('appointments'), { connection: 'slow', state: 'pending' }],
      }),
    );
    element.refresh();
    await settled();
    expect(text(element, '[part="next"]')).to.contain('Henter.').and.not.contain('Ingen aftaler');
    element.audience = 'citizen';
    await settled();
    expect(text(element, '[part="next"]')).to.contain('Henter.');
  });
});
