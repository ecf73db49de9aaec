import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const letters: LifeMaker = (today) => {
  const pen = new Pen('aase', today, {
    name: 'Åse Ærenlund Østergrød Æblegård',
    firstName: 'Åse',
    age: 62,
    why: 'Navne og titler med æ, ø, å, ü og tegn, der har en mening i XML',
  });
  const { on } = pen.cal;
  const work = pen.case({
    title: 'Støtte til "Café Blåbær & Brød" <forsøg> – år 2 > år 1',
    kle: '27.54.08',
    from: on(-6, 6),
    decided: on(-5, 6),
    handler: 'amina',
    description: 'Første linje\r\nAnden linje med é, ü, ł og ]]> midt i',
  });
  work.notes.push({
    title: 'Notat på dansk & lidt til',
    body: 'Åse sagde: "Æh, å, ø – det går nok." {klammer} og \\skråstreg\\\nNy linje.',
    on: on(-4, 2),
    format: 'rtf',
  });
  pen.document({
    title: 'Ærgerlig skrivelse fra Ågade 5, 2. th.',
    type: 'Brev, indgaaende',
    on: on(-5, 9),
    letterDate: on(-5, 8),
    in: work,
  });
  return pen.life;
};
