import { expect } from '@open-wc/testing';
import type { Consent, Instant, Participation } from '@hoi/model';
import {
  carryOut,
  consentLife,
  find,
  mountConsent,
  openForm,
  outcome,
  words,
} from '../testing/consent-mount.js';
import { scriptRuns } from '../testing/hands.js';
import { expectAccessible, focusedElement, focusedName, settled } from '../testing/harness.js';

const { consents } = consentLife;
const ASKED_AT = '2026-11-05T08:50:00.000Z' as Instant;
const question: Consent = {
  id: 'q1',
  state: 'pending',
  areas: ['health', 'income'],
  purpose: 'Genoptræning',
  validFrom: null,
  validTo: null,
  decidedOn: '2026-11-05' as Consent['decidedOn'] & string,
};
const askedHoi: Participation = {
  id: 'p',
  answer: 'asked',
  answeredOn: '2026-11-05' as Participation['answeredOn'] & string,
  registeredAt: ASKED_AT,
};
const press = (element: Element) => find(element, 'form.form button[type=submit]').click();

describe('hoi-consent-status, taking a question back', () => {
  it('stands beside the answer while the answer is waited for, and says what it is not', async () => {
    const { element, index } = await mountConsent({ participation: null, consents: [question] });
    await openForm(element, 'unask');
    expect(words(element)).to.contain('Sundhed og Forsørgelse · Genoptræning · 5. nov. 2026');
    expect(words(element)).to.contain('hverken et nej eller en tilbagekaldelse');
    expect(focusedName()).to.equal('Træk anmodning tilbage');
    await expectAccessible(element);
    press(element);
    await settled(element);
    expect(index.commands).to.deep.equal([
      { kind: 'unaskConsent', citizen: 'test-citizen', consentId: 'q1' },
    ]);
    expect(outcome(element)).to.equal('Anmodningen er trukket tilbage.');
    expect(focusedElement()?.getAttribute('data-outcome')).to.equal('unask');
  });

  it('takes back the very question about HOI that was seen', async () => {
    const { element, index } = await mountConsent({ participation: askedHoi, consents: [] });
    await carryOut(element, 'unask');
    expect(index.commands).to.deep.equal([
      { kind: 'unaskHoi', citizen: 'test-citizen', registeredAt: ASKED_AT },
    ]);
  });

  it('asks which, where several wait, and takes back no other', async () => {
    const { element, index } = await mountConsent({
      participation: askedHoi,
      consents: [question, { ...question, id: 'q2', purpose: 'Husleje' }],
    });
    await openForm(element, 'unask');
    press(element);
    await settled(element);
    expect(words(element)).to.contain('Vælg, hvilken anmodning der trækkes tilbage.');
    await expectAccessible(element);
    find(element, 'form.form input[name=hoi]').click();
    find(element, 'form.form input[value=q2]').click();
    press(element);
    await settled(element);
    expect(index.commands).to.deep.equal([
      { kind: 'unaskHoi', citizen: 'test-citizen', registeredAt: ASKED_AT },
      { kind: 'unaskConsent', citizen: 'test-citizen', consentId: 'q2' },
    ]);
  });

  it('is a step away where there is something to withdraw, and nowhere when nothing waits', async () => {
    const waiting = await mountConsent({ consents: [...consents, question] });
    const unfold = async ({ element }: typeof waiting) => {
      find(element, '.more-acts > summary').click();
      await settled(element);
      return find(element, '.more-acts [data-open=unask]');
    };
    expect(find(waiting.element, '[data-open=unask]')).to.equal(null);
    expect((await unfold(waiting))?.innerText).to.equal('Træk anmodning tilbage');
    expect(await unfold(await mountConsent())).to.equal(null);
    const no = { ...askedHoi, answer: 'no' as const };
    const declined = await mountConsent({ participation: no, consents: [question] });
    expect(find(declined.element, '[data-open=unask]')).to.equal(null);
  });

  it('says that someone has answered meanwhile, and keeps the form', async () => {
    const { element, index } = await mountConsent({ participation: null, consents: [question] });
    const runs = scriptRuns(index);
    await carryOut(element, 'unask');
    runs[0]!.end({ outcome: 'refused', reason: 'consent.notPending' });
    await settled(element);
    expect(outcome(element)).to.equal(
      'Det blev ikke registreret. Anmodningen venter ikke længere på svar.',
    );
    press(element);
    runs[1]!.end({ outcome: 'refused', reason: 'participation.notAsked' });
    await settled(element);
    expect(outcome(element)).to.contain('Anmodningen venter ikke længere på svar.');
    expect(find(element, 'form[data-form=unask]')).to.exist;
  });

  it('offers it to no citizen, who reads that it was taken back and is asked nothing', async () => {
    const unasked = { at: '2026-11-12T08:00:00.000Z' as Instant, registeredBy: 'Jonas Friis' };
    const { element } = await mountConsent(
      {
        participation: { id: 'p', answer: 'notAsked', earlier: [{ ...askedHoi, unasked }] },
        consents: [{ ...question, state: 'unasked', unasked }],
      },
      { audience: 'citizen', width: 390 },
    );
    expect(words(element)).to.contain('Vi trak vores spørgsmål tilbage: Sundhed og');
    expect(words(element)).to.contain('Vi trak vores spørgsmål om én samlet plan tilbage');
    expect(words(element)).to.contain('Vi har ikke spurgt, om du vil have én samlet plan');
    expect(words(element)).not.to.contain('Vi venter på dit svar');
    expect(words(element)).not.to.contain('Jonas Friis');
    expect(find(element, '[data-open=unask]')).to.equal(null);
  });

  it('keeps it in the history as its own event', async () => {
    const unasked = { at: '2026-11-12T08:00:00.000Z' as Instant, registeredBy: 'Jonas Friis' };
    const { element } = await mountConsent({
      consents: [...consents, { ...question, state: 'unasked', unasked }],
    });
    expect(words(element)).to.match(
      /12\. nov\. 2026 Anmodning trukket tilbage: Sundhed og Forsørgelse Genoptræning · registreret af Jonas Friis/,
    );
    expect(words(element)).to.contain('5. nov. 2026 Spurgt om Sundhed og Forsørgelse');
    expect(words(element)).not.to.contain('Afventer svar');
  });
});

describe('hoi-consent-status, that consent is voluntary', () => {
  const said = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('form.form .voluntary')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.innerText);

  it('is said where it is asked for and registered, with what a no means by the law chosen', async () => {
    const { element } = await mountConsent();
    await openForm(element, 'register-health');
    const general = [
      'Samtykke er frivilligt (forvaltningsloven § 28, stk. 3). Ved et nej deles intet, og hvert område fortsætter for sig.',
    ];
    expect(said(element)).to.deep.equal(general);
    find(element, 'form.form summary').click();
    find(element, '#legalBasis').value = 'retssikkerhedsloven11a';
    expect(said(element)).to.deep.equal([
      'Samtykke er frivilligt. Ved et nej afgøres sagen på det, der er oplyst (retssikkerhedsloven § 11 b).',
    ]);
    find(element, '#legalBasis').value = 'sundhedsloven43';
    expect(said(element)).to.deep.equal([
      'Samtykke er frivilligt. Ved et nej deles intet, og hvert område fortsætter for sig.',
    ]);
    await expectAccessible(element);
    const asking = await mountConsent({ consents: [] });
    await openForm(asking.element, 'ask');
    expect(said(asking.element)).to.deep.equal(general);
    await openForm(asking.element, 'register');
    expect(said(asking.element)).to.deep.equal(general);
  });

  it('is said of the answer to HOI too', async () => {
    const { element } = await mountConsent({ participation: null, consents: [] });
    await openForm(element, 'answer');
    expect(said(element)).to.deep.equal([
      'Det er frivilligt at sige ja. Ved et nej deles intet, og hvert område fortsætter for sig.',
    ]);
  });
});
