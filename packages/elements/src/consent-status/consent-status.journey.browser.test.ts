import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Consent } from '@hoi/model';
import type { CommandEvent } from '../events/command.js';
import type { ConsentStatus } from './consent-status.js';
import {
  consentLife,
  find,
  mountConsent,
  openForm,
  outcome,
  words,
} from '../testing/consent-mount.js';
import {
  expectAccessible,
  fixture,
  focusedElement,
  focusedName,
  journey,
  press,
  settled,
  type,
} from '../testing/harness.js';
import { DONE as done, scriptRuns } from '../testing/hands.js';

const mount = mountConsent;
const life = consentLife;
const $ = find;
const text = words;
const { areas, dataTypes } = life.consents.find(({ id }) => id === 'c1')!;
/** What a command says it saw. */
const seen = { areas, dataTypes };
async function unfold(element: ConsentStatus): Promise<void> {
  $(element, '.more-acts > summary').click();
  await settled(element);
}

describe('hoi-consent-status, recording by keyboard', () => {
  it('registers a consent, says so in place, and reads again', async () => {
    const { element, index } = await mount();
    await openForm(element, 'register');
    expect(await journey(['Tab', 'Space', 'Tab', 'Space'])).to.deep.equal([
      'Tab → Beskæftigelse',
      'Space → Beskæftigelse',
      'Tab → Social',
      'Space → Social',
    ]);
    $(element, '#document').focus();
    const before = index.reads.length;
    await press('Enter');
    await settled(element);
    expect(index.commands).to.have.length(1);
    expect(index.commands[0]).to.deep.include({
      kind: 'registerConsent',
      citizen: 'test-citizen',
      areas: ['employment', 'social'],
      purpose: 'Én fælles plan på tværs af områderne',
      legalBasis: 'forvaltningsloven28',
      validTo: null,
    });
    expect(outcome(element)).to.equal('Samtykket er registreret.');
    expect(focusedElement()?.getAttribute('data-outcome')).to.equal('register');
    expect($(element, 'form.form')).to.equal(null);
    expect(index.reads.length).to.be.greaterThan(before);
    await expectAccessible(element);
  });

  it('unfolds what is rarely done, and folds it again when it is chosen or left', async () => {
    const { element } = await mount();
    const summary = element.shadowRoot!.querySelector<HTMLElement>('.more-acts > summary')!;
    const details = summary.parentElement as HTMLDetailsElement;
    const shown = [...element.shadowRoot!.querySelectorAll('.head .buttons button')].filter((one) =>
      one.checkVisibility(),
    );
    expect(shown.map((one) => one.textContent.trim())).to.deep.equal([
      'Registrer tilbagekaldelse',
      'Registrer samtykke',
    ]);
    summary.focus();
    await press('Enter');
    await settled(element);
    expect(await journey(['Tab'])).to.deep.equal(['Tab → Ændr svar']);
    await expectAccessible(element);
    await press('Escape');
    expect(details.open).to.equal(false);
    expect(focusedElement()).to.equal(summary);
    await press('Enter');
    await press('Tab');
    await press('Enter');
    await settled(element);
    expect(details.open).to.equal(false);
    expect($(element, 'form[data-form=answer]')).not.to.equal(null);
    await press('Escape');
  });

  it('keeps what is read, and the focus in it, when the page first now offers to record', async () => {
    const { element } = await mount();
    element.editable = false;
    await settled(element);
    $(element, '#look-day').focus();
    const table = $(element, 'table');
    element.editable = true;
    await element.updateComplete;
    expect($(element, 'table')).to.equal(table);
    expect(focusedElement()?.id).to.equal('look-day');
    await settled(element);
    expect($(element, '[data-open=register]')).not.to.equal(null);
    expect(focusedElement()?.id).to.equal('look-day');
  });

  it('opens a form once for a double-click, and closes it when its button is pressed again', async () => {
    const { element } = await mount();
    const button = $(element, '[data-open=register]');
    const click = (detail: number) =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    // The first time, the second press may come before the forms have.
    click(1);
    click(2);
    await settled(element);
    expect($(element, 'form[data-form=register]')).not.to.equal(null);
    click(1);
    await settled(element);
    expect($(element, 'form[data-form=register]')).to.equal(null);
    for (const detail of [1, 2]) {
      click(detail);
      await settled(element);
      expect($(element, 'form[data-form=register]')).not.to.equal(null);
    }
    click(1);
    await settled(element);
    expect($(element, 'form[data-form=register]')).to.equal(null);
  });

  it('withdraws in no more steps than it takes to give', async () => {
    const { element, index } = await mount();
    await openForm(element, 'withdraw');
    expect(focusedName()).to.equal('Registrer tilbagekaldelse');
    expect(text(element)).to.contain('Det virker fra nu og kræver ingen begrundelse.');
    await press('Enter');
    await settled(element);
    expect(index.commands).to.deep.equal([
      { kind: 'withdrawConsent', citizen: 'test-citizen', consentId: 'c1' },
    ]);
    expect(outcome(element)).to.equal('Samtykket er trukket tilbage.');
  });

  it('withdraws one area in its own row', async () => {
    const { element, index } = await mount();
    await openForm(element, 'withdrawArea-social');
    expect(text(element)).to.contain('Træk samtykket til Social tilbage?');
    expect(text(element)).to.contain('Beskæftigelse, Familie og Uddannelse beholder samtykket.');
    await expectAccessible(element);
    await press('Enter');
    await settled(element);
    expect(index.commands).to.deep.equal([
      {
        kind: 'changeConsentScope',
        citizen: 'test-citizen',
        consentId: 'c1',
        areas: ['employment', 'family', 'education'],
        seen,
      },
    ]);
  });

  it('asks which, where several hold', async () => {
    const other = { ...life.consents[1]!, id: 'c9', purpose: 'Husleje', validTo: null };
    const { element, index } = await mount({ ...life, consents: [...life.consents, other] });
    $(element, '[data-open=withdraw]').click();
    await settled(element);
    $(element, 'form.form button[type=submit]').click();
    await settled(element);
    expect(text(element)).to.contain('Vælg, hvilket samtykke der trækkes tilbage.');
    $(element, 'input[value=c9]').click();
    $(element, 'form.form button[type=submit]').click();
    await settled(element);
    expect(index.commands.map((one) => 'consentId' in one && one.consentId)).to.deep.equal(['c9']);
  });

  it('records a “Nej til HOI”', async () => {
    const { element, index } = await mount({ ...life, participation: null, consents: [] });
    $(element, '[data-open=answer]').click();
    await settled(element);
    $(element, 'input[value=no]').click();
    $(element, 'form.form button[type=submit]').click();
    await settled(element);
    expect(index.commands).to.deep.equal([
      {
        kind: 'answerHoi',
        citizen: 'test-citizen',
        answer: 'no',
        seen: 'notAsked',
        on: '2026-11-12',
      },
    ]);
  });

  it('goes back to where it came from on Escape', async () => {
    const { element } = await mount();
    await openForm(element, 'register-health');
    expect($(element, 'input[value=health]').checked).to.equal(true);
    await press('Escape');
    expect(focusedName()).to.equal('Registrer samtykke til Sundhed');
    expect($(element, 'form.form')).to.equal(null);
  });

  it('says what is wrong at the field, keeps what was typed, and leads there', async () => {
    const { element, index } = await mount();
    $(element, '[data-open=register]').click();
    await settled(element);
    $(element, 'form.form summary').click();
    const purpose = $(element, '#purpose');
    purpose.value = '';
    purpose.focus();
    await type('Om 311299-9999');
    $(element, 'input[value=social]').click();
    $(element, 'form.form button[type=submit]').click();
    await settled(element);
    expect(text(element)).to.contain('ser ud til at indeholde et CPR-nummer');
    expect(focusedElement()?.id).to.equal('purpose');
    expect($(element, '#purpose').value).to.equal('Om 311299-9999');
    expect($(element, 'input[value=social]').checked).to.equal(true);
    expect(index.commands).to.deep.equal([]);
    await expectAccessible(element);
  });
});

describe('hoi-consent-status, all that a record carries', () => {
  const submit = (element: ConsentStatus) => $(element, 'form.form button[type=submit]').click();
  const put = (element: Element, selector: string, value: string) => {
    $(element, selector).value = value;
  };

  it('registers how it came, whose word it is, the document, and an end at a time of the day', async () => {
    const { element, index } = await mount({ ...life, person: { ...life.person, age: 16 } });
    $(element, '[data-open=register-health]').click();
    await settled(element);
    expect(text(element)).to.contain('Fra 16 år giver den unge selv samtykke.');
    put(element, '#how', 'written');
    put(element, '#givenBy', 'custodyHolder');
    put(element, '#document', 'DOK-7');
    put(element, '#to', '2027-11-11');
    put(element, '#toTime', '14.05');
    put(element, '#legalBasis', 'sundhedsloven43');
    $(element, 'input[value=coordinator]').checked = true;
    $(element, 'input[value=notes]').checked = false;
    submit(element);
    await settled(element);
    expect(index.commands[0]).to.deep.include({
      kind: 'registerConsent',
      areas: ['health'],
      how: 'written',
      givenBy: 'custodyHolder',
      document: { system: 'Sagsskabet', documentId: 'DOK-7' },
      legalBasis: 'sundhedsloven43',
      recipients: ['coordinator'],
      validTo: '2027-11-11T13:05:00.000Z',
    });
    const { dataTypes } = index.commands[0] as { dataTypes?: string[] };
    expect(dataTypes).to.include('plan').and.not.include('notes');
  });

  it('says at the field that a document does not exist, and keeps the rest', async () => {
    const { element, index } = await mount();
    const runs = scriptRuns(index);
    $(element, '[data-open=register-health]').click();
    await settled(element);
    put(element, '#document', 'DOK-8');
    submit(element);
    runs[0]!.end({ outcome: 'refused', reason: 'document.notFound' });
    await settled(element);
    const field = $(element, '[data-field=document]');
    expect(field.innerText).to.contain('Dokumentet findes ikke.');
    expect(focusedElement()?.id).to.equal('document');
    expect($(element, '#document').getAttribute('aria-invalid')).to.equal('true');
    expect($(element, '#document').value).to.equal('DOK-8');
    expect(outcome(element)).to.equal(undefined);
    await expectAccessible(element);
  });

  it('says at the field that an end lies before its start, and that a law has a longest time', async () => {
    const { element, index } = await mount();
    $(element, '[data-open=register-health]').click();
    await settled(element);
    put(element, '#to', '2026-11-11');
    submit(element);
    await settled(element);
    expect($(element, '[data-field=to]').innerText).to.contain('ligger før startdatoen');
    expect(focusedElement()?.id).to.equal('to');
    put(element, '#to', '2028-01-01');
    put(element, '#legalBasis', 'sundhedsloven43');
    submit(element);
    await settled(element);
    expect($(element, '[data-field=to]').innerText).to.contain('gælder højst et år');
    expect(index.commands).to.deep.equal([]);
  });

  it('registers a no', async () => {
    const { element, index } = await mount();
    $(element, '[data-open=register-income]').click();
    await settled(element);
    $(element, 'form.form input[value=no]').click();
    submit(element);
    await settled(element);
    expect(index.commands[0]).to.deep.include({ answer: 'no', areas: ['income'], validTo: null });
  });

  it('narrows and widens the one consent there is', async () => {
    const { element, index } = await mount();
    await unfold(element);
    $(element, '[data-open=scope]').click();
    await settled(element);
    $(element, 'form.form input[value=family]').click();
    $(element, 'form.form input[value=health]').click();
    $(element, 'form.form input[value=grants]').click();
    await expectAccessible(element);
    submit(element);
    await settled(element);
    expect(index.commands).to.deep.equal([
      {
        kind: 'changeConsentScope',
        citizen: 'test-citizen',
        consentId: 'c1',
        areas: ['employment', 'social', 'health', 'education'],
        dataTypes: ['plan', 'appointments', 'grants'],
        recipients: null,
        seen,
      },
    ]);
    expect(outcome(element)).to.equal('Omfanget er ændret.');
  });

  it('asks which to narrow, where several hold', async () => {
    const other = { ...life.consents[1]!, id: 'c9', purpose: 'Husleje', validTo: null };
    const { element, index } = await mount({ ...life, consents: [...life.consents, other] });
    await unfold(element);
    $(element, '[data-open=scope]').click();
    await settled(element);
    expect($(element, 'form.form button[type=submit]')).to.equal(null);
    const which = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('form.form button')];
    which.find((one) => one.innerText.includes('Husleje'))!.click();
    await settled(element);
    $(element, 'form.form input[value=family]').click();
    submit(element);
    await settled(element);
    expect(index.commands[0]).to.deep.include({ kind: 'changeConsentScope', consentId: 'c9' });
  });
});

describe('hoi-consent-status, the citizen’s own answer', () => {
  it('answers HOI, answers a question as a whole, gives and takes back', async () => {
    const pending: Consent = {
      id: 'p1',
      state: 'pending',
      areas: ['health', 'income'],
      purpose: 'Genoptræning',
      validFrom: null,
      validTo: null,
    };
    const { element, index } = await mount(
      { ...life, consents: [life.consents[1]!, pending] },
      { audience: 'citizen', width: 390 },
    );
    expect(text(element)).to.contain('De deler oplysninger om dig med hinanden: Arbejde');
    expect(text(element)).to.contain('Du kan altid selv se dine egne oplysninger.');
    const send = async (open: string, choose?: string) => {
      $(element, `[data-open=${open}]`).click();
      await settled(element);
      if (choose) $(element, choose).click();
      await expectAccessible(element);
      $(element, 'form.form button[type=submit]').click();
      await settled(element);
    };
    await send('answer', 'input[value=no]');
    await send('decline-health');
    await send('register-health');
    await send('withdrawArea-social');
    await send('withdraw');
    expect(index.commands).to.have.length(5);
    expect(index.commands[0]).to.deep.include({ kind: 'answerHoi', answer: 'no', how: 'digital' });
    for (const [n, answer] of [
      [1, 'no'],
      [2, undefined],
    ] as const) {
      const sent = index.commands[n] as Record<string, unknown>;
      expect([sent['kind'], sent['answer']]).to.deep.equal(['registerConsent', answer]);
      expect([sent['areas'], sent['purpose']]).to.deep.equal([
        ['health', 'income'],
        'Genoptræning',
      ]);
    }
    expect(index.commands[3]).to.deep.include({ kind: 'changeConsentScope', consentId: 'c1' });
    expect(index.commands[4]).to.deep.include({ kind: 'withdrawConsent', how: 'digital' });
    expect(text(element)).to.contain('Vi har skrevet dit nej ned.');
  }).timeout(60_000);
});

describe('hoi-consent-status, once and only once', () => {
  const open = async (element: ConsentStatus) => {
    $(element, '[data-open=withdraw]').click();
    await settled(element);
  };
  const submit = (element: ConsentStatus) => $(element, 'form.form button[type=submit]').click();

  it('runs a double click once', async () => {
    const { element, index } = await mount();
    const runs = scriptRuns(index);
    await open(element);
    submit(element);
    submit(element);
    await settled(element);
    submit(element);
    expect(runs).to.have.length(1);
    expect(outcome(element)).to.equal('Registrerer.');
    runs[0]!.end(done);
    await settled(element);
    expect(outcome(element)).to.equal('Samtykket er trukket tilbage.');
  });

  it('tries again with the same key while nobody knows how it went', async () => {
    const { element, index } = await mount();
    const runs = scriptRuns(index);
    $(element, '[data-open=register-health]').click();
    await settled(element);
    submit(element);
    runs[0]!.fail(Object.assign(new Error('timeout'), { reference: '7f3a-91c2' }));
    await settled(element);
    expect(outcome(element)).to.contain('Vi ved ikke, om det blev registreret.');
    expect(outcome(element)).to.contain('7f3a-91c2');
    expect($(element, 'input[value=health]').checked).to.equal(true);
    submit(element);
    await settled(element);
    expect(runs[1]!.key).to.equal(runs[0]!.key);
    expect(index.commands[1]).to.deep.equal(index.commands[0]);
    runs[1]!.end(done);
    await settled(element);
    $(element, '[data-open=register-health]').click();
    await settled(element);
    submit(element);
    expect(runs[2]!.key).not.to.equal(runs[0]!.key);
  });

  it('says refused and conflict in words, at the place, and keeps the form', async () => {
    const { element, index } = await mount();
    const runs = scriptRuns(index);
    await open(element);
    submit(element);
    runs[0]!.end({ outcome: 'refused', reason: 'consent.notGiven' });
    await settled(element);
    expect(outcome(element)).to.equal('Det blev ikke registreret. Samtykket gælder ikke længere.');
    await expectAccessible(element);
    submit(element);
    runs[1]!.end({ outcome: 'refused', reason: '<script>' });
    await settled(element);
    expect(outcome(element)).to.equal('Det blev ikke registreret.');
    submit(element);
    runs[2]!.end({ outcome: 'conflict', parts: [] });
    await settled(element);
    expect(outcome(element)).to.contain('Andre har ændret samtykket imens.');
    expect($(element, 'form.form')).to.exist;
  });

  it('lets a page carry the command out, and tell or not tell', async () => {
    const { element, index } = await mount();
    const keys: string[] = [];
    const take = (event: CommandEvent) => {
      keys.push(event.idempotencyKey);
      event.respondWith(Promise.resolve({ outcome: 'refused', reason: 'command.refused' }));
    };
    element.addEventListener('hoi-command', take);
    await open(element);
    submit(element);
    await settled(element);
    expect(outcome(element)).to.contain('Du har ikke ret til at registrere det.');
    element.removeEventListener('hoi-command', take);
    element.addEventListener('hoi-command', (event) => event.preventDefault());
    submit(element);
    await settled(element);
    expect(outcome(element)).to.equal('Sendt videre til siden, der registrerer det.');
    expect(index.commands).to.deep.equal([]);
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
  });

  it('says that no place is connected, when there is neither context nor page', async () => {
    const { element } = await fixture<ConsentStatus>(
      html`<hoi-consent-status
        editable
        today="2026-11-12"
        .consents=${life.consents}
        .person=${life.person}
      ></hoi-consent-status>`,
    );
    await open(element);
    submit(element);
    await settled(element);
    expect(outcome(element)).to.contain('Der er intet sted tilsluttet');
  });

  it('lets nothing of one citizen land on another', async () => {
    const { element, index, settled: rest } = await mount();
    const runs = scriptRuns(index);
    await open(element);
    submit(element);
    element.closest('hoi-context')!.citizen = 'another';
    await rest();
    expect($(element, 'form.form')).to.equal(null);
    runs[0]!.end(done);
    await rest();
    expect(outcome(element)).to.equal(undefined);
  });

  it('offers nothing unless told to', async () => {
    const { element } = await mount();
    element.editable = false;
    await element.updateComplete;
    expect($(element, '[data-open]')).to.equal(null);
  });
});

describe('hoi-consent-status, any day', () => {
  const ask = async (element: ConsentStatus, day: string) => {
    $(element, '#look-day').value = day;
    $(element, '.look-up button').click();
    await settled(element);
    return $(element, '#looked-up').innerText.replace(/\s+/g, ' ').trim();
  };

  it('answers whether there was consent, until when, and what came before and after', async () => {
    const { element } = await mount();
    expect(await ask(element, '2026-09-01')).to.equal(
      '1. sep. 2026: Ja. Beskæftigelse, Social, Familie og Uddannelse.',
    );
    expect(await ask(element, '2026-06-30')).to.equal(
      '30. jun. 2026: Ja. Beskæftigelse og Social til kl. 14.05.',
    );
    expect(await ask(element, '2026-07-01')).to.equal(
      '1. jul. 2026: Nej. Trukket tilbage 30. jun. 2026. Samtykke fra 18. aug. 2026.',
    );
    expect(await ask(element, '')).to.equal('Vælg en dato.');
    await expectAccessible(element);
  });
});
