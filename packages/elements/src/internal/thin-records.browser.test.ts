import { html } from 'lit';
import { expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { fixture } from '../testing/harness.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** As a host without types may write them: what it knows, and nothing else. */
const THIN = {
  person: { id: 'someone', name: 'Rikke' },
  cases: [
    { id: id(1), title: 'Mentorstøtte', area: 'employment' },
    { id: id(2), title: 'Uden område' },
    null,
    'a case',
    { title: 'Uden id' },
  ],
  documents: [{ id: id(3), title: 'Brev' }],
  notes: '[object Object]',
  grants: [
    {
      id: id(5),
      title: 'Bostøtte',
      area: 'social',
      period: { start: '2026-02-01' },
      benefits: [{ id: 'a', title: 'Bostøtte, 3 timer' }, {}],
    },
    { id: id(6) },
  ],
  payments: { id: id(7) },
  interventions: [{ id: id(8), name: 'Praktik', area: 'employment' }, { name: 'Uden id' }],
  appointments: [
    {
      id: id(9),
      kind: 'meeting',
      title: 'Netværksmøde',
      date: '2026-11-24',
      state: 'planned',
    },
    { id: id(10), title: 'Uden dag' },
  ],
  plan: { id: id(11), version: 1, overallGoal: 'Ro om morgenen' },
  participation: { id: id(12), answer: 'yes' },
  consents: [
    { id: id(13), state: 'given', areas: ['social'], validFrom: '2026-08-18T08:00:00.000Z' },
    7,
  ],
  contacts: [{ id: id(14), name: 'Karen Bisgaard' }, {}],
  remarks: [{ id: id(15), type: 'Ordblind' }],
  household: {},
};

describe('records of which much is missing', function () {
  this.timeout(60_000);

  for (const tag of [
    'hoi-case-overview',
    'hoi-timeline',
    'hoi-joint-plan',
    'hoi-consent-status',
  ] as const) {
    for (const audience of ['professional', 'citizen'])
      it(`are shown as far as they go: ${tag} for a ${audience}`, async () => {
        const said: string[] = [];
        const hear = (event: ErrorEvent | PromiseRejectionEvent) => {
          said.push(String('reason' in event ? event.reason : event.message));
          event.preventDefault();
        };
        window.addEventListener('error', hear);
        window.addEventListener('unhandledrejection', hear);
        const made = document.createElement(tag);
        Object.assign(made, THIN, { today: '2026-11-12', audience });
        const { element, settled } = await fixture(html`<div>${made}</div>`);
        await settled();
        const shown = {
          'hoi-case-overview': audience === 'citizen' ? 'Netværksmøde' : 'Mentorstøtte',
          'hoi-timeline': 'Mentorstøtte',
          'hoi-joint-plan': 'Ro om morgenen',
          'hoi-consent-status': audience === 'citizen' ? 'samtykke' : 'Givet',
        }[tag];
        const text = () => made.shadowRoot?.textContent ?? '';
        // Parts that come by themselves are drawn too.
        await waitUntil(() => text().includes(shown), shown, { timeout: 20_000 });
        await settled();
        window.removeEventListener('error', hear);
        window.removeEventListener('unhandledrejection', hear);
        expect(said).to.deep.equal([]);
        expect(element.firstElementChild).to.equal(made);
        expect(text()).to.not.match(/undefined|\[object|NaN/);
        if (audience === 'professional' && tag !== 'hoi-joint-plan')
          expect(text()).to.match(/poste?r? kunne ikke læses/);
      });
  }
});
