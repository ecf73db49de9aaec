import type { Amount } from '@hoi/model';
import type { LifeMaker } from '../life.js';
import type { EmployeeKey } from '../municipality/employees.js';
import { Pen } from '../pen.js';

const CHAPTERS: readonly [
  title: string,
  kle: string,
  startedMonthsAgo: number,
  lastedMonths: number,
  handler?: EmployeeKey,
][] = [
  ['Hjælp til forsørgelse', '32.24.04', 240, 31],
  ['Revalidering', '15.17.12', 226, 22, 'pernille'],
  ['Børnefaglig undersøgelse', '27.24.03', 214, 5, 'gry'],
  ['Støtte- og kontaktperson', '27.48.08', 205, 18, 'steen'],
  ['Ansættelse med løntilskud', '15.18.10', 190, 12, 'pernille'],
  ['Sygedagpenge', '32.30.04', 171, 13],
  ['Genoptræning', '29.21.00', 168, 7, 'oerum'],
  ['Alkoholbehandling', '29.24.04', 150, 16, 'oerum'],
  ['Bostøtte', '27.36.14', 133, 40, 'amina'],
  ['Ressourceforløb', '15.17.22', 118, 37, 'pernille'],
  ['Ressourceforløbsydelse', '32.24.28', 118, 37],
  ['Støtte til familien', '34.15.25', 96, 20, 'lars'],
  ['Fleksjob', '15.20.24', 80, 61, 'jonas'],
  ['Fleksløntilskud', '32.27.10', 80, 61],
  ['Ledighedsydelse', '32.24.12', 19, 0],
  ['Kontaktforløb', '15.20.20', 19, 0, 'jonas'],
  ['Socialpædagogisk støtte', '27.36.12', 9, 0, 'amina'],
];

export const twentyYears: LifeMaker = (today) => {
  const pen = new Pen('ruth', today, {
    name: 'Ruth Stenagger',
    age: 57,
    why: 'Tyve års historie: 17 sager i fem områder, fra gamle emnenumre til i dag',
  });
  const { on } = pen.cal;
  for (const [title, kle, ago, months, handler] of CHAPTERS) {
    const over = months > 0;
    const chapter = pen.case({
      title,
      kle,
      from: on(-ago, 4),
      decided: on(-ago + 1, 12),
      ...(over ? { closed: on(-ago + months, 27) } : {}),
      ...(handler ? { handler } : {}),
    });
    if (!kle.startsWith('32')) continue;
    pen.grant({
      in: chapter,
      from: on(-ago, 4),
      ...(over ? { to: on(-ago + months, 27) } : {}),
      benefits: [
        {
          id: '1',
          name: title,
          kle,
          from: on(-ago, 4),
          ...(over ? { to: on(-ago + months, 27) } : {}),
          plans: [
            {
              from: on(-ago, 4),
              amount: '14112.00' as Amount,
              paid: 'Bagud',
              availableOn: 'Sidste bankdag i måneden',
            },
          ],
        },
      ],
    });
  }
  pen.contact('jonas', { area: 'employment', since: on(-19, 4), coordinating: true });
  return pen.life;
};
