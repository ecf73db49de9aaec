import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

/** Stands in the secret title, and may stand nowhere else: a test may search every screen for it. */
export const SECRET_WORD = 'HEMMELIGTITEL';

export const secretTitle: LifeMaker = (today) => {
  const pen = new Pen('valdemar', today, {
    name: 'Valdemar Ormslev',
    age: 40,
    why: 'Sag undtaget fra aktindsigt: den offentlige titel vises, den hemmelige aldrig',
  });
  const { on } = pen.cal;
  const legalBasis = 'Offentlighedslovens § 30';
  const hidden = pen.case({
    title: 'Underretning',
    kle: '34.10.10',
    from: on(-3, 5),
    handler: 'lars',
    sensitivity: 'sensitive',
    exempt: { secretTitle: `${SECRET_WORD}: mistanke om vold i hjemmet`, legalBasis },
    notShownTo: ['Visning undtaget for borger'],
  });
  pen.document({
    title: 'Notat',
    type: 'Internt Notat',
    on: on(-3, 6),
    in: hidden,
    sensitivity: 'sensitive',
    exempt: { secretTitle: `${SECRET_WORD}: samtale med skolen`, legalBasis },
  });
  pen.case({ title: 'Dagtilbud', kle: '28.09.00', from: on(-20, 1), decided: on(-20, 2) });
  return pen.life;
};
