import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const protectedAddress: LifeMaker = (today) => {
  const pen = new Pen('liv', today, {
    name: 'Liv Sandbanke',
    age: 29,
    why: 'Navne- og adressebeskyttelse, krisecenter og en sag, kun én enhed må se',
  });
  const { on } = pen.cal;
  pen.life.person.addressProtected = true;
  pen.case({
    title: 'Ophold på krisecenter',
    kle: '27.57.12',
    from: on(-4, 2),
    decided: on(-4, 2),
    handler: 'steen',
    sensitivity: 'sensitive',
    onlyFor: ['adult'],
  });
  pen.case({
    title: 'Hjælp til forsørgelse',
    kle: '32.24.04',
    from: on(-4, 9),
    decided: on(-3, 1),
  });
  pen.remark('Adressebeskyttelse', 'oplys aldrig adressen, heller ikke til familie', on(-4, 2));
  pen.remark('Kontaktform', 'ring kun på hverdage mellem 10 og 12, skriv ikke', on(-4, 2));
  pen.contact('steen', { area: 'social', since: on(-4, 2), coordinating: true });
  return pen.life;
};
