import type { Amount } from '@hoi/model';
import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

const kr = (text: string): Amount => text as Amount;

export const payments: LifeMaker = (today) => {
  const pen = new Pen('lone', today, {
    name: 'Lone Klitgren',
    age: 49,
    why: 'Mange betalinger: tre linjer om måneden i to år, rettelser, modregning og en, der ikke er kvitteret',
  });
  const { on, firstOfMonth, lastOfMonth } = pen.cal;
  const help = pen.case({
    title: 'Hjælp til forsørgelse',
    kle: '32.24.04',
    from: on(-27, 3),
    decided: on(-26, 1),
    handler: 'bodil',
  });
  const plan = (amount: string) => ({
    from: firstOfMonth(-25),
    amount: kr(amount),
    paid: 'Bagud' as const,
    availableOn: 'Sidste bankdag i måneden',
  });
  const grant = pen.grant({
    in: help,
    from: firstOfMonth(-25),
    benefits: [
      {
        id: 'k',
        name: 'Kontanthjælp',
        kle: '32.24.04',
        from: firstOfMonth(-25),
        plans: [plan('12605.00')],
      },
      {
        id: 's',
        name: 'Særlig støtte § 34',
        kle: '32.24.44',
        from: firstOfMonth(-25),
        to: lastOfMonth(-3),
        repayable: false,
        plans: [plan('1187.33')],
      },
      {
        id: 'm',
        name: 'Månedskort',
        kle: '32.21.12',
        from: firstOfMonth(-14),
        repayable: true,
        plans: [plan('405.10')],
      },
    ],
  });
  const line = (months: number, benefitId: string, kle: string, amount: string) => ({
    from: firstOfMonth(months),
    to: lastOfMonth(months),
    amount: kr(amount),
    kle,
    grantId: grant.id,
    benefitId,
  });
  for (let m = -1; m >= -24; m--) {
    const lines = [line(m, 'k', '32.24.04', '12605.00')];
    if (m <= -3) lines.push(line(m, 's', '32.24.44', '1187.33'));
    if (m >= -14) lines.push(line(m, 'm', '32.21.12', '405.10'));
    // Paid too much two months before; the correction carries the period it corrects.
    if (m === -5) lines.push(line(-7, 'k', '32.24.04', '-2301.07'));
    const setOff = m === -4 || m === -9;
    const receipt = m === -2;
    pen.payment({
      from: firstOfMonth(m),
      to: lastOfMonth(m),
      availableOn: lastOfMonth(m),
      lines,
      afterTax: kr('10204.25'),
      sent: kr(setOff ? '9404.25' : '10204.25'),
      ...(setOff ? { sentReason: 'Modregnet husleje efter aftale' } : {}),
      paid: kr(receipt ? '8204.25' : setOff ? '9404.25' : '10204.25'),
      ...(receipt ? { paidReason: 'Modregnet af inddrivelsen' } : {}),
    });
  }
  // The month that is running: sent, but nobody has said that it arrived.
  const running = pen.payment({
    from: firstOfMonth(0),
    to: lastOfMonth(0),
    availableOn: lastOfMonth(0),
    lines: [line(0, 'k', '32.24.04', '12605.00')],
    savedOn: today,
  });
  delete running.paid;
  pen.contact('bodil', { area: 'income', since: on(-26, 1), coordinating: true });
  return pen.life;
};
