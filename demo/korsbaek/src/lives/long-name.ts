import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const longName: LifeMaker = (today) => {
  const pen = new Pen('maximiliane', today, {
    name: "Anne-Maximiliane Theodora Kjærulfine O'Brannock d'Astralé von Hestehave-Nørremølle Christoffersdatter",
    firstName: 'Anne-Maximiliane',
    age: 34,
    why: 'Meget langt navn med apostroffer og bindestreger; titler på 255 tegn',
  });
  const { on } = pen.cal;
  const long =
    'Tværfaglig afklaring af mulighederne for en længerevarende, sammenhængende og individuelt tilrettelagt socialpædagogisk indsats i eget hjem med særligt henblik på overgangen fra midlertidigt botilbud til selvstændig bolig og fastholdelse af tilknytning';
  pen.case({
    title: `${long} m.v.`.padEnd(255, '.').slice(0, 255),
    kle: '27.36.12',
    from: on(-6, 3),
    decided: on(-5, 8),
    handler: 'steen',
    localStatus: 'Afventer udtalelse fra samarbejdspartner på tværs af kommunegrænsen',
  });
  pen.case({
    title: 'Speciallægeerklæringsindhentningsomkostningsrefusion',
    kle: '32.21.12',
    from: on(-3, 3),
    decided: on(-2, 8),
  });
  pen.case({ title: 'Ø', kle: '15.20.20', from: on(-1, 3) });
  return pen.life;
};
