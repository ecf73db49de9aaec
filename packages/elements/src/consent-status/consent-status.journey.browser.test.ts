import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CommandEvent } from '../events/command.js';
import { ConsentStatus } from './consent-status.js';
import {
  type ScriptedIndex,
  type Values,
  expectAccessible,
  fixture,
  focusedElement,
  focusedName,
  inLoadState,
  journey,
  press,
  settled,
  type,
} from '../testing/harness.js';
import { planLife } from '../testing/plan-life.js';

ConsentStatus.define();
const { consents, participation, person, contacts } = planLife;
const life = { consents, participation, person, contacts };
const template = html`<hoi-consent-status editable></hoi-consent-status>`;
const mount = (values: Values = life, options = {}) =>
  inLoadState<ConsentStatus>('settled', template, values, { width: 1280, ...options });
const text = (element: Element) =>
  (element.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '').trim();
const $ = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
const outcome = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLElement>('.outcome.said')?.innerText.trim();
type Outcome = Awaited<ReturnType<ScriptedIndex['run']>>;

/** Lets a test decide when and how each command ends. */
function script(index: ScriptedIndex) {
  const runs: { key: string; end: (outcome: unknown) => void; fail: (error: Error) => void }[] = [];
  index.run = (command, options?: { idempotencyKey: string }) => {
    index.commands.push(command);
    return new Promise<Outcome>((resolve, reject) => {
      runs.push({
        key: options?.idempotencyKey ?? '',
        end: (one) => resolve(one as Outcome),
        fail: reject,
      });
    });
  };
  return runs;
}

const done = { outcome: 'done', versions: {} };

describe('hoi-consent-status, recording by keyboard', () => {
  it('registers a consent, says so in place, and reads again', async () => {
    const { element, index } = await mount();
    $(element, '[data-open=register]').focus();
    expect(await journey(['Enter', 'Space', 'Tab', 'Space'])).to.deep.equal([
      'Enter → Beskæftigelse',
      'Space → Beskæftigelse',
      'Tab → Social',
      'Space → Social',
    ]);
    $(element, '#purpose').focus();
    const before = index.reads.length;
    await press('Enter');
    await settled(element);
    expect(index.commands).to.have.length(1);
    expect(index.commands[0]).to.deep.include({
      kind: 'registerConsent',
      citizen: 'test-citizen',
      areas: ['employment', 'social'],
      purpose: 'Én fælles plan på tværs af områderne',
      validTo: null,
    });
    expect(outcome(element)).to.equal('Samtykket er registreret.');
    expect(focusedElement()?.getAttribute('data-outcome')).to.equal('register');
    expect($(element, 'form.form')).to.equal(null);
    expect(index.reads.length).to.be.greaterThan(before);
    await expectAccessible(element);
  });

  it('withdraws in no more steps than it takes to give', async () => {
    const { element, index } = await mount();
    $(element, '[data-open=withdraw]').focus();
    await press('Enter');
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
    $(element, '[data-open=withdrawArea-social]').focus();
    await press('Enter');
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
      { kind: 'answerHoi', citizen: 'test-citizen', answer: 'no', on: '2026-11-12' },
    ]);
  });

  it('goes back to where it came from on Escape', async () => {
    const { element } = await mount();
    $(element, '[data-open=register-health]').focus();
    await press('Enter');
    expect($(element, 'input[value=health]').checked).to.equal(true);
    await press('Escape');
    expect(focusedName()).to.equal('Registrer samtykke til Sundhed');
    expect($(element, 'form.form')).to.equal(null);
  });

  it('says what is wrong at the field, keeps what was typed, and leads there', async () => {
    const { element, index } = await mount();
    $(element, '[data-open=register]').click();
    await settled(element);
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

describe('hoi-consent-status, once and only once', () => {
  const open = async (element: ConsentStatus) => {
    $(element, '[data-open=withdraw]').click();
    await settled(element);
  };
  const submit = (element: ConsentStatus) => $(element, 'form.form button[type=submit]').click();

  it('runs a double click once', async () => {
    const { element, index } = await mount();
    const runs = script(index);
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
    const runs = script(index);
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
    const runs = script(index);
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
    const runs = script(index);
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
