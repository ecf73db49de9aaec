import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const onlyDocuments: LifeMaker = (today) => {
  const pen = new Pen('olga', today, {
    name: 'Olga Birkemose',
    age: 80,
    why: 'Kun dokumenter: fem breve, ingen sag',
  });
  const { on, daysAgo } = pen.cal;
  const loose = [
    ['Ansøgning om ledsagekort', 'Brev, indgaaende', on(-20, 4), 'received'],
    ['Kvittering for ansøgning', 'Brev, udgaaende', on(-20, 6), 'published'],
    ['Lægeerklæring', 'Rapport', on(-19, 11), 'final'],
    ['Faktura for taxa', 'Faktura', on(-2, 8), 'assigned'],
    ['Udkast til svar', 'Internt Notat', daysAgo(3), 'drafting'],
  ] as const;
  for (const [title, type, day, status] of loose) {
    pen.document({
      title,
      type,
      on: day,
      status,
      ...(type.startsWith('Brev') ? { letterDate: day } : {}),
    });
  }
  return pen.life;
};
