import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Consent } from '@hoi/model';
import { ConsentStatus } from './consent-status.js';
import {
  LOAD_STATES,
  LOCALES,
  type LoadState,
  type Values,
  WIDTHS,
  ariaSnapshot,
  expectAccessible,
  fixture,
  inLoadState,
} from '../testing/harness.js';
import { planLife } from '../testing/plan-life.js';

ConsentStatus.define();
const { consents, participation, person, contacts } = planLife;
const life = { consents, participation, person, contacts };
const template = html`<hoi-consent-status editable open-documents></hoi-consent-status>`;
const mount = (values: Values = life, options = {}, state: LoadState = 'settled') =>
  inLoadState<ConsentStatus>(state, template, values, options);
const text = (element: Element) =>
  (element.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '').trim();
const rowOf = (element: Element, area: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=area]') ?? [])]
    .map((row) => row.innerText.replace(/\s+/g, ' ').trim())
    .find((row) => row.startsWith(area));

const WORDS: Record<LoadState, RegExp> = {
  absent: /Der er ikke valgt en borger/,
  // Nothing else: how soon that it is being fetched is said depends on the machine.
  loading: /^(Henter\.)?$/,
  slow: /Henter/,
  partial: /Ja til helhedsorienteret indsats/,
  'settled-empty': /Ikke spurgt om helhedsorienteret indsats[^]*Intet er registreret\./,
  settled: /Ja til helhedsorienteret indsats[^]*Givet[^]*Beskæftigelse, Social, Familie og Uddann/,
  'failed-connection': /Planen kunne ikke hentes\.[^]*Ukendt[^]*Vi ved ikke, om der er samtykke/,
  'all-failed': /Overblikket kan ikke hentes lige nu/,
  late: /Planen er forsinket\.[^]*Viser data fra i går kl\. 23\.00/,
  withheld: /1 område tilbageholdt/,
  'not-connected': /Ikke tilsluttet\.[^]*Kan ikke afgøres|Kan ikke afgøres[^]*Ikke tilsluttet\./,
  'not-delivering': /Ja til helhedsorienteret indsats/,
  'rejected-records': /2 poster kunne ikke læses/,
  'port-throws': /Overblikket kan ikke hentes lige nu[^]*7f3a-91c2/,
  'bare-array': /Leveret af siden/,
};

describe('hoi-consent-status, load states', () => {
  for (const state of LOAD_STATES) {
    it(`has words for ${state}, and is accessible to both readers and as a card`, async () => {
      const { element } = await mount(life, {}, state);
      expect(text(element)).to.match(WORDS[state]);
      for (const audience of ['professional', 'citizen'] as const) {
        for (const compact of [false, true]) {
          Object.assign(element, { audience, compact });
          await element.updateComplete;
          await expectAccessible(element);
        }
      }
    }).timeout(90_000);
  }

  it('never says “not asked” of what could not be fetched, and offers nothing to record then', async () => {
    const { element } = await mount(
      { ...life, consents: [], participation: null },
      {},
      'failed-connection',
    );
    expect(text(element)).not.to.match(/Ikke spurgt$/m);
    expect(element.shadowRoot?.querySelector('[data-open]')).to.equal(null);
  });
});

describe('hoi-consent-status, the nine standings', () => {
  const consent = (different: Partial<Consent>): Consent => ({
    ...life.consents[1]!,
    areas: ['social'],
    ...different,
  });
  const instant = (one: string) => one as NonNullable<Consent['validTo']>;
  const cases: [string, Values, RegExp][] = [
    ['notAsked', { consents: [], participation: null }, /Ikke spurgt Intet deles, før/],
    ['pending', { consents: [consent({ state: 'pending', validFrom: null })] }, /Afventer svar/],
    ['given', { consents: [consent({ validTo: null })] }, /Givet uden slutdato/],
    [
      'expiring',
      { consents: [consent({ validTo: instant('2026-11-30T23:00:00.000Z') })] },
      /Givet, udløber snart til 30\. nov\. 2026 18 dage/,
    ],
    ['declined', { participation: { id: 'h', answer: 'no' } }, /Afslået Nej til HOI Intet deles/],
    [
      'withdrawn',
      { consents: [{ ...life.consents[0]!, areas: ['social'] }] },
      /Tilbagekaldt 30\. jun\. 2026/,
    ],
    [
      'expired',
      {
        consents: [
          consent({
            validFrom: instant('2025-01-01T23:00:00.000Z'),
            validTo: instant('2026-02-02T23:00:00.000Z'),
          }),
        ],
      },
      /Udløbet 2\. feb\. 2026/,
    ],
    ['unknown', { consents: [consent({ state: 'unknown', validFrom: null })] }, /Ukendt/],
  ];
  for (const [standing, values, words] of cases) {
    it(`says ${standing}, with a sign of its own`, async () => {
      const { element } = await mount({ ...life, ...values });
      const row = element.shadowRoot?.querySelector(`tr[data-standing=${standing}]`);
      expect(row?.querySelector(`[data-standing=${standing}] path`)).to.exist;
      expect(rowOf(element, 'Social')).to.match(words);
      const amber = element.shadowRoot?.querySelectorAll('.attention').length ?? 0;
      expect(amber > 0, 'amber').to.equal(standing === 'expiring');
      await expectAccessible(element);
      element.audience = 'citizen';
      await element.updateComplete;
      await expectAccessible(element);
    });
  }

  it('says not required where the municipality has another legal basis', async () => {
    const { element } = await mount({ ...life, consents: [] });
    element.legalBases = [{ area: 'income', basis: 'Retssikkerhedsloven § 11 a, stk. 2' }];
    await element.updateComplete;
    expect(rowOf(element, 'Forsørgelse')).to.match(/Ikke påkrævet.*Retssikkerhedsloven § 11 a/);
  });
});

describe('hoi-consent-status, the basis of the plan', () => {
  const block = (element: Element) =>
    element.shadowRoot
      ?.querySelector<HTMLElement>('[part=plan-basis]')
      ?.innerText.replace(/\s+/g, ' ');

  it('says which sector plans are replaced, on what law and since when', async () => {
    const { element } = await mount({ ...life, plan: planLife.plan });
    expect(block(element)).to.contain(
      'Aftalt 18. aug. 2026. Den fælles plan erstatter: Min Plan LAB',
    );
    expect(block(element)).to.contain('Se dokumentet i Sagsskabet');
    await expectAccessible(element);
  });

  it('says none only where nothing is withheld, and that it does not know otherwise', async () => {
    const { element } = await mount({ ...life, plan: null });
    expect(block(element)).to.contain('Ingen sektorplaner er erstattet.');
    const withheld = await mount({ ...life, plan: null }, {}, 'withheld');
    expect(block(withheld.element)).to.contain('Vises ikke: noget af planen er tilbageholdt.');
    const unknown = await mount({ ...life, plan: null }, {}, 'not-connected');
    expect(block(unknown.element)).to.match(/Kendes ikke/);
  });
});

describe('hoi-consent-status, more than one person’s word', () => {
  it('tells a young person’s answer beside that of whoever has custody', async () => {
    const given: Consent = { ...life.consents[1]!, areas: ['social'], validTo: null };
    const { element } = await mount({
      ...life,
      person: { ...life.person, age: 16 },
      consents: [
        { ...given, id: 'own', state: 'declined', validFrom: null, givenBy: 'citizen' },
        { ...given, id: 'custody', givenBy: 'custodyHolder' },
      ],
    });
    expect(rowOf(element, 'Social')).to.match(
      /Afslået 18\. aug\. 2026 Den unge selv: afslået 18\. aug\. 2026 Forældremyndighedens indehaver: givet/,
    );
    await expectAccessible(element);
  });
});

describe('hoi-consent-status, places', () => {
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
            element.shadowRoot?.querySelector<HTMLElement>('[data-open^=withdraw]')?.click();
            await element.updateComplete;
            await expectAccessible(element);
            expect(container.scrollWidth, `${audience} ${colorScheme}`).to.be.at.most(width);
            element.compact = true;
            await element.updateComplete;
            expect(container.scrollWidth, `card ${audience}`).to.be.at.most(width);
            remove();
          }
        }
      }).timeout(90_000);
    }
  }

  it('stands text twice as large at 320px', async () => {
    const { element, container, settled } = await mount(life, { width: 320 });
    container.style.fontSize = '32px';
    element.shadowRoot?.querySelector<HTMLElement>('[data-open=register]')?.click();
    await settled();
    expect(container.scrollWidth).to.be.at.most(320);
  });

  it('keeps a table a table when it looks like cards', async () => {
    const { element } = await mount(life, { width: 390 });
    expect(ariaSnapshot(element)).to.match(/table "Samtykke"[^]*rowheader "Beskæftigelse"/);
  });

  it('reads as a page: headings in order', async () => {
    const { element } = await mount(life, { width: 1280 });
    const headings = ariaSnapshot(element)
      .split('\n')
      .filter((line) => line.includes('heading '))
      .map((line) => line.trim().replace(/^heading /, ''));
    expect(headings).to.deep.equal([
      '"Samtykke" [level=2]',
      '"Ja til helhedsorienteret indsats" [level=3]',
      '"Samtykke over tid" [level=3]',
      '"Formål" [level=3]',
      '"Retsgrundlag" [level=3]',
      '"Planens grundlag" [level=3]',
      '"Hvis Sanne siger nej" [level=3]',
      '"Sådan trækkes det tilbage" [level=3]',
      '"Var der samtykke på en dato?" [level=3]',
      '"Dataansvarlig" [level=3]',
    ]);
  });

  it('speaks of the citizen where the name is not known', async () => {
    const { element } = await mount({ ...life, person: null }, { width: 1280 });
    expect(text(element)).to.contain('Hvis borgeren siger nej');
  });

  it('lets the municipality write its own text', async () => {
    const { element } = await fixture<ConsentStatus>(
      html`<hoi-consent-status .consents=${[]}
        ><p slot="if-no">Vores egen tekst</p></hoi-consent-status
      >`,
    );
    const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=if-no]');
    expect(slot?.assignedElements()[0]?.textContent).to.equal('Vores egen tekst');
    expect(text(element)).to.contain('Intet registreret i det leverede.');
  });
});

describe('hoi-consent-status, for the citizen', () => {
  it('says du and vi, names no staff but the contact, and gives large targets', async () => {
    const { element } = await mount(life, { audience: 'citizen', width: 390 });
    expect(text(element))
      .to.contain('Du har sagt ja til én samlet plan')
      .and.contain('Støtte i hverdagen')
      .and.contain('Det gælder til og med 17. august 2027.')
      .and.contain('Karen Bisgaard');
    for (const word of [
      /Jonas/,
      /registreret af/,
      /Sagsskabet/,
      /\b(jan|feb|nov)\./,
      /borgeren/i,
    ]) {
      expect(element.shadowRoot?.textContent ?? '').not.to.match(word);
    }
    for (const one of element.shadowRoot?.querySelectorAll('button, a, summary') ?? []) {
      expect(one.getBoundingClientRect().height, one.textContent).to.be.at.least(44);
    }
  });
});
