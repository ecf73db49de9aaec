import { expect } from '@open-wc/testing';
import type { Consent, Instant } from '@hoi/model';
import type { ConsentStatus } from './consent-status.js';
import { carryOut, consentLife, mountConsent, openForm, words } from '../testing/consent-mount.js';
import {
  type ScriptedIndex,
  expectAccessible,
  focusedElement,
  later,
  press,
  settled,
} from '../testing/harness.js';

const { consents, participation, person, contacts } = consentLife;
const consent = (different: Partial<Consent>): Consent => ({
  ...consents[1]!,
  areas: ['social'],
  ...different,
});
const renewal = consent({
  id: 'later',
  validFrom: '2026-11-30T23:00:00.000Z' as Instant,
  validTo: null,
});

describe('hoi-consent-status, taking back more than what holds today', () => {
  it('takes back what has not begun', async () => {
    const { element, index } = await mountConsent({ consents: [renewal] });
    expect(words(element)).to.contain('Givet gælder fra 1. dec. 2026');
    await openForm(element, 'withdrawArea-social');
    await expectAccessible(element);
    await press('Enter');
    await settled(element);
    expect(index.commands).to.deep.equal([
      { kind: 'withdrawConsent', citizen: 'test-citizen', consentId: 'later' },
    ]);
  });

  it('takes back the renewal with it, so that it does not open again what was closed', async () => {
    const now = consent({ id: 'now', areas: ['social', 'family'] });
    const { element, index } = await mountConsent({ consents: [now, renewal] });
    await carryOut(element, 'withdrawArea-social');
    expect(index.commands).to.deep.include.members([
      {
        kind: 'changeConsentScope',
        citizen: 'test-citizen',
        consentId: 'now',
        areas: ['family'],
        seen: { areas: now.areas, dataTypes: now.dataTypes },
      },
      { kind: 'withdrawConsent', citizen: 'test-citizen', consentId: 'later' },
    ]);
    expect(index.commands).to.have.length(2);
  });

  it('lets the young take back the own word alone, while another’s is still waited for', async () => {
    const both = [
      consent({ id: 'own' }),
      consent({ id: 'theirs', givenBy: 'custodyHolder', state: 'declined', validFrom: null }),
    ];
    const { element, index } = await mountConsent(
      { consents: both },
      { audience: 'citizen', width: 390 },
    );
    expect(words(element)).to.contain('Dit eget svar: givet');
    await carryOut(element, 'withdrawArea-social');
    expect(index.commands).to.deep.equal([
      { kind: 'withdrawConsent', citizen: 'test-citizen', consentId: 'own' },
    ]);
  });
});

/** The word of a withdrawal has come: the page lets go of everything, and asks anew. */
async function clear(element: ConsentStatus, index: ScriptedIndex): Promise<void> {
  index.forget();
  index.change({ kind: 'consentWithdrawn' });
  await settled(element);
}

async function readAgain(element: ConsentStatus, index: ScriptedIndex): Promise<void> {
  for (const [facet, value] of Object.entries(consentLife)) {
    index.settle(facet as 'person', value as never);
  }
  await settled(element);
}

describe('hoi-consent-status, when a withdrawal clears the page', () => {
  it('gives the focus back to what was said, once the page is there again', async () => {
    const { element, index } = await mountConsent();
    await carryOut(element, 'withdraw');
    await clear(element, index);
    expect(element.shadowRoot!.querySelector('[part=areas]'), 'cleared').to.equal(null);
    await readAgain(element, index);
    expect(words(element)).to.contain('Samtykket er trukket tilbage.');
    expect(focusedElement()?.getAttribute('data-outcome')).to.equal('withdraw');
  });

  it('gives it back in the citizen’s row too, where the answer to HOI comes before the consents', async () => {
    const { element, index } = await mountConsent({}, { audience: 'citizen', width: 390 });
    await carryOut(element, 'withdrawArea-family');
    await clear(element, index);
    index.settle('participation', participation);
    await settled(element);
    index.settle('consents', consents);
    index.settle('person', person);
    index.settle('contacts', contacts);
    await settled(element);
    expect(focusedElement()?.getAttribute('data-outcome')).to.equal('withdrawArea-family');
  });

  it('leaves the focus where someone has gone meanwhile', async () => {
    const { element, index } = await mountConsent();
    const other = document.createElement('input');
    element.parentElement!.append(other);
    await carryOut(element, 'withdraw');
    await clear(element, index);
    other.focus();
    await readAgain(element, index);
    expect(document.activeElement).to.equal(other);
  });

  it('says how the last one went, not how all have gone', async () => {
    const { element } = await mountConsent();
    for (const open of ['withdrawArea-social', 'withdrawArea-family']) {
      await carryOut(element, open);
      expect(element.shadowRoot!.querySelectorAll('.outcome.said')).to.have.length(1);
    }
  });
});

describe('hoi-consent-status, the answer to HOI before the consents', () => {
  it('waits a little, so that nothing moves, and is not kept from the reader for long', async () => {
    const { element, index } = await mountConsent();
    await clear(element, index);
    index.settle('participation', participation);
    await settled(element);
    expect(words(element)).not.to.contain('Ja til helhedsorienteret');
    while (!words(element).includes('Ja til helhedsorienteret indsats')) await later(50);
    expect(element.shadowRoot!.querySelector('[data-open]'), 'nothing to change yet').to.equal(
      null,
    );
    index.settle('consents', consents);
    await settled(element);
    expect(words(element)).to.contain('Registrer tilbagekaldelse');
  });
});

describe('hoi-consent-status, what the citizen is told of time and choice', () => {
  const mine = { audience: 'citizen', width: 390 } as const;

  it('says the one end of all once, and each where they differ', async () => {
    const { element } = await mountConsent({}, mine);
    expect(words(element)).to.contain('Det gælder til og med 17. august 2027.');
    expect(words(element).match(/17\. august 2027/g)).to.have.length(2);
    const other = consent({ id: 'other', areas: ['income'], validTo: null });
    const differing = await mountConsent({ consents: [...consents, other] }, mine);
    expect(words(differing.element)).not.to.contain('Det gælder til og med');
    expect(words(differing.element)).to.contain('Arbejde Ja, til og med 17. august 2027');
  });

  it('says when the municipality asked, and that a yes is voluntary', async () => {
    const asked = { ...participation, answer: 'asked' as const };
    const { element } = await mountConsent({ participation: asked, consents: [] }, mine);
    expect(words(element)).to.contain(
      'Vi spurgte dig 18. august 2026. Det er frivilligt at sige ja.',
    );
    expect(words(element)).not.to.contain('Du kan ændre det');
  });

  it('tells the hour that an end within a day has', async () => {
    const { element } = await mountConsent(
      { consents: [consent({ validTo: '2026-12-01T13:05:00.000Z' as Instant })] },
      mine,
    );
    expect(words(element)).to.contain('Det gælder til 1. december 2026 kl. 14.05.');
  });
});
