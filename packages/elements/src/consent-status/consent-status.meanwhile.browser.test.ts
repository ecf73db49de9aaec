import { expect } from '@open-wc/testing';
import type { Consent, Instant } from '@hoi/model';
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
import { type ScriptedIndex, expectAccessible, later, settled } from '../testing/harness.js';

const { consents } = consentLife;
const held = consents.find(({ state }) => state === 'given')!;
const withdrawn: Consent = {
  ...held,
  state: 'withdrawn',
  validTo: '2026-11-12T08:00:00.000Z' as Instant,
};
const without = (state: Consent) => consents.map((one) => (one === held ? state : one));
const submit = (element: Element) => find(element, 'form.form button[type=submit]');
/** Someone else has recorded it: the page is told, and asks again. */
async function recorded(index: ScriptedIndex, now: Consent[]): Promise<void> {
  index.settle('consents', now);
  index.change({ kind: 'facets', facets: ['consents'] });
  await later(0);
}
const GONE = 'Det er registreret imens. Der er ikke længere noget at ændre her.';

describe('hoi-consent-status, what others record while a form is open', () => {
  for (const open of ['withdraw', 'withdrawArea-social']) {
    it(`says in the form of ${open} that it is done already, and sends nothing`, async () => {
      const { element, index } = await mountConsent();
      await openForm(element, open);
      await recorded(index, without(withdrawn));
      await settled(element);
      expect(find(element, 'form.form').innerText).to.contain(GONE);
      expect(submit(element)).to.equal(null);
      await expectAccessible(element);
      find(element, 'form.form button').click();
      await settled(element);
      expect(find(element, 'form.form')).to.equal(null);
      expect(index.commands).to.deep.equal([]);
    });
  }

  it('withdraws no consent that came after the form was opened', async () => {
    const { element, index } = await mountConsent();
    await openForm(element, 'withdraw');
    await recorded(index, [...without(withdrawn), { ...held, id: 'newer' }]);
    await settled(element);
    expect(find(element, 'form.form').innerText).to.contain(GONE);
    find(element, '[data-open=withdraw]').click();
    await settled(element);
    await carryOut(element, 'withdraw');
    expect(index.commands).to.deep.equal([
      { kind: 'withdrawConsent', citizen: 'test-citizen', consentId: 'newer' },
    ]);
  });

  it('says nothing of a command whose answer was lost, once the page shows that it was carried out', async () => {
    const { element, index } = await mountConsent();
    const runs = scriptRuns(index);
    await carryOut(element, 'withdraw');
    await recorded(index, without(withdrawn));
    await settled(element);
    expect(outcome(element), 'on its way').to.equal('Registrerer.');
    expect(words(element)).not.to.contain(GONE);
    runs[0]!.fail();
    await settled(element);
    expect(find(element, 'form.form').innerText).to.contain(GONE);
    expect(outcome(element)).to.equal(undefined);
  });

  it('reads again what a refusal says is no longer so, and not when it is the right that is gone', async () => {
    const { element, index } = await mountConsent();
    const runs = scriptRuns(index);
    await carryOut(element, 'withdrawArea-social');
    const before = index.reads.length;
    runs[0]!.end({ outcome: 'refused', reason: 'command.refused' });
    await settled(element);
    expect(outcome(element)).to.contain('Du har ikke ret til at registrere det.');
    expect(index.reads).to.have.length(before);
    submit(element).click();
    runs[1]!.end({ outcome: 'refused', reason: 'consent.changed' });
    await settled(element);
    expect(outcome(element)).to.contain('Andre har ændret samtykkets omfang imens.');
    expect(index.reads.length).to.be.greaterThan(before);
    expect(submit(element)).to.exist;
    submit(element).click();
    runs[2]!.end({ outcome: 'refused', reason: 'consent.notGiven' });
    await recorded(index, without(withdrawn));
    await settled(element);
    expect(outcome(element)).to.contain('Samtykket gælder ikke længere.');
    expect(find(element, 'form.form').innerText).to.contain(GONE);
  });
});
