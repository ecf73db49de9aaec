import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { GrantSchema, PaymentSchema, civilDate } from '@hoi/model';
import { type ReadOptions, readAnswer, readAnswers } from '../read.js';
import {
  benefit,
  line,
  ok,
  oneCase,
  oneGrant,
  onePayment,
  sdi,
  uuid,
  ydi,
} from '../testing/messages.js';

const today = civilDate('2026-11-12');
const D = (day: string, zone = '+01:00') => `${day}T00:00:00${zone}`;
const grantDates = (start: string, end?: string) =>
  `<bi:Bevillingstartdato>${start}</bi:Bevillingstartdato>${end === undefined ? '' : `<bi:Bevillingslutdato>${end}</bi:Bevillingslutdato>`}<bi:Foelsomhed>FORTROLIGE_PERSONOPLYSNINGER</bi:Foelsomhed>`;
const readGrant = async (egenskaber: string, benefits: string, options: ReadOptions = {}) => {
  const result = await readAnswer(ydi(ok(), oneGrant(uuid(1), egenskaber, benefits)), {
    today,
    ...options,
  });
  const [grant] = result.grants;
  if (!grant) throw new Error('no grant');
  expect(v.safeParse(GrantSchema, grant).issues).toBeUndefined();
  return { grant, rules: result.findings.map(({ rule }) => rule) };
};

describe('the three periods', () => {
  it('reads exclusive ends, and never Virkning', async () => {
    const plan = `<bi:OekonomiskEffektueringsplan><bi:Id>1</bi:Id><bi:EffektueringsplanStartdato>${D('2024-04-01', '+02:00')}</bi:EffektueringsplanStartdato><bi:EffektueringsplanSlutdato>${D('2025-01-01')}</bi:EffektueringsplanSlutdato><bi:ForudBagud>Bagud</bi:ForudBagud><bi:Ydelsesbeloeb>5.942</bi:Ydelsesbeloeb></bi:OekonomiskEffektueringsplan>`;
    const { grant, rules } = await readGrant(
      grantDates(D('2024-04-01', '+02:00'), D('2025-04-01', '+02:00')),
      benefit('1', D('2024-04-01', '+02:00'), D('2025-02-01'), plan),
    );
    expect(grant.period).toEqual({ start: '2024-04-01', end: { kind: 'on', date: '2025-03-31' } });
    expect(grant.benefits[0]?.period.end).toEqual({ kind: 'on', date: '2025-01-31' });
    // The sample benefit's Virkning begins in 2030; it is registration time and says nothing here.
    expect(grant.benefits[0]?.period.start).toBe('2024-04-01');
    expect(grant.benefits[0]?.plans[0]).toMatchObject({
      amount: '5.942',
      paid: 'inArrears',
      period: { end: { date: '2024-12-31' } },
    });
    expect(rules).toEqual([]);
  });

  it('no end of the benefit is ongoing, no end of the grant is unknown', async () => {
    const { grant } = await readGrant(grantDates(D('2024-04-01')), benefit('1', D('2024-04-01')));
    expect(grant.period.end).toEqual({ kind: 'unknown' });
    expect(grant.benefits[0]?.period.end).toEqual({ kind: 'ongoing' });
  });

  it.each([
    ['a date alone', '2025-04-01', { kind: 'on', date: '2025-03-31' }],
    ['noon', '2025-04-01T12:00:00+02:00', { kind: 'on', date: '2025-04-01' }],
    ['nonsense', 'løbende', { kind: 'unknown' }],
    ['the far future', '9999-12-31T00:00:00', { kind: 'ongoing' }],
  ])('the grant ends in a text: %s', async (_name, end, expected) => {
    const { grant } = await readGrant(
      grantDates(D('2024-04-01'), end),
      benefit('1', D('2024-04-01')),
    );
    expect(grant.period.end).toEqual(expected);
    if (expected.kind === 'unknown')
      expect(grant.period.invalid).toMatchObject([{ field: 'end', raw: end }]);
  });

  it('a source that is known to mean inclusive ends may say so', async () => {
    const { grant } = await readGrant(
      grantDates(D('2024-04-01'), D('2025-04-01')),
      benefit('1', D('2024-04-01')),
      { ends: { grant: { reading: 'inclusive' }, benefit: { missing: 'unknown' } } },
    );
    expect(grant.period.end).toEqual({ kind: 'on', date: '2025-04-01' });
    expect(grant.benefits[0]?.period.end).toEqual({ kind: 'unknown' });
  });
});

describe('payments', () => {
  const slip = (gross: string, more = '') =>
    `<oef:BrugervendtNoegle>E-1</oef:BrugervendtNoegle><oef:Startdato>${D('2025-01-01')}</oef:Startdato><oef:Slutdato>${D('2025-01-31')}</oef:Slutdato><oef:SamletBruttobeloeb>${gross}</oef:SamletBruttobeloeb><oef:Dispositionsdato>${D('2025-01-31')}</oef:Dispositionsdato><oef:BeloebEfterSkatATP>10</oef:BeloebEfterSkatATP><oef:BeloebSendtTilUdbetaling>10.00</oef:BeloebSendtTilUdbetaling><oef:Udbetalingsafdeling>Kontoret</oef:Udbetalingsafdeling>${more}`;
  const lineOf = (n: string, amount: string) =>
    line(n, amount, D('2025-01-01'), D('2025-01-31'), uuid(7));
  const readPayment = async (egenskaber: string, lines: string) => {
    const result = await readAnswer(ydi(ok(), onePayment(uuid(1), egenskaber, lines)), { today });
    const [payment] = result.payments;
    if (!payment) throw new Error('no payment');
    expect(v.safeParse(PaymentSchema, payment).issues).toBeUndefined();
    return { payment, rules: result.findings.map(({ rule }) => rule) };
  };

  it('sums exactly, with inclusive ends', async () => {
    const { payment, rules } = await readPayment(
      slip('0.30'),
      lineOf('1', '0.1') + lineOf('2', '0.2'),
    );
    expect(payment).toMatchObject({
      gross: '0.30',
      linesTotal: '0.3',
      availableOn: '2025-01-31',
      period: { end: { date: '2025-01-31' } },
    });
    expect(payment.lines[0]?.period.end).toEqual({ kind: 'on', date: '2025-01-31' });
    expect(rules).toEqual([]);
  });

  it.each([
    ['a thousands separator', '13,402.00'],
    ['a currency', '100 kr'],
    ['a number of a person', '3213850001'],
  ])('an amount with %s is not read', async (_name, amount) => {
    const { payment, rules } = await readPayment(slip('1'), lineOf('1', amount));
    expect(payment.lines[0]).not.toHaveProperty('amount');
    expect(payment).not.toHaveProperty('linesTotal');
    expect(rules).toEqual(['amount.unreadable']);
    expect(JSON.stringify(payment)).not.toContain('3213850001');
  });

  it('says when sums or reasons do not fit', async () => {
    expect((await readPayment(slip('5'), lineOf('1', '4'))).rules).toEqual(['amount.mismatch']);
    expect(
      (await readPayment(slip('4', '<oef:BeloebUdbetalt>9</oef:BeloebUdbetalt>'), lineOf('1', '4')))
        .rules,
    ).toEqual(['ob4.payment.paidReason.missing']);
    expect(
      (
        await readPayment(
          slip(
            '4',
            '<oef:BeloebUdbetalt>9</oef:BeloebUdbetalt><oef:UdbetaltTekst>Modregnet</oef:UdbetaltTekst>',
          ),
          lineOf('1', '4'),
        )
      ).rules,
    ).toEqual([]);
  });
});

describe('ties between the indexes', () => {
  const grant = oneGrant(
    uuid(7),
    grantDates(D('2024-04-01')),
    benefit('1', D('2024-04-01')),
    `<bi:Bevillingssag><gd:Rolle><sd:UUIDIdentifikator>31237487-787a-424f-8819-56aaedf00643</sd:UUIDIdentifikator></gd:Rolle><gd:ReferenceID><sd:UUIDIdentifikator>${uuid(50).toUpperCase()}</sd:UUIDIdentifikator></gd:ReferenceID><bi:BrugervendtNoegle>N-50</bi:BrugervendtNoegle></bi:Bevillingssag>`,
  );
  const dangling = async (...texts: string[]) =>
    (await readAnswers(texts, { today })).findings.filter(
      ({ rule }) => rule === 'relation.dangling',
    );

  it('a grant whose case is not there is said to, when cases were read', async () => {
    expect(await dangling(ydi(ok(), grant))).toEqual([]);
    expect(await dangling(ydi(ok(), grant), sdi(ok(), oneCase({}, uuid(51))))).toMatchObject([
      { object: 'grant', id: uuid(7), raw: uuid(50) },
    ]);
    expect(await dangling(ydi(ok(), grant), sdi(ok(), oneCase({}, uuid(50))))).toEqual([]);
  });

  it('a line whose benefit is not there is said to, when grants were read', async () => {
    const payment = (to: string) =>
      onePayment(uuid(9), '', line('1', '1', D('2025-01-01'), D('2025-01-31'), to));
    expect(await dangling(ydi(ok(), payment(uuid(7))))).toEqual([]);
    expect(await dangling(ydi(ok(), grant, payment(uuid(8))))).toMatchObject([
      { object: 'payment', id: uuid(9), raw: `${uuid(8)} 1` },
    ]);
    expect(await dangling(ydi(ok(), grant, payment(uuid(7))))).toEqual([]);
  });
});
