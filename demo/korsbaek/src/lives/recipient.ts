import type { LifeMaker } from '../life.js';
import { impossibleCpr } from '../identity.js';
import { Pen } from '../pen.js';

export const recipient: LifeMaker = (today) => {
  const pen = new Pen('svend', today, {
    name: 'Svend Aage Mølleskov',
    age: 68,
    why: 'Ydelsesmodtager i en andens sag: pengene går til ham, sagen er hustruens',
  });
  const { on } = pen.cal;
  const wife = { cpr: impossibleCpr('wife of svend'), name: 'Karla Mølleskov' };
  const aid = pen.case({
    title: 'Pasning af nærtstående',
    kle: '27.60.00',
    from: on(-9, 2),
    decided: on(-8, 1),
    handler: 'steen',
    parties: [
      { role: 'primary', who: wife },
      { role: 'benefitRecipient', who: pen.self },
    ],
  });
  pen.grant({
    in: aid,
    holder: wife,
    recipient: pen.self,
    from: on(-8, 1),
    to: on(3, 31),
    benefits: [
      {
        id: '1',
        name: 'Plejevederlag',
        kle: '27.60.00',
        from: on(-8, 1),
        to: on(3, 31),
        plans: [],
      },
    ],
  });
  pen.life.household = {
    members: [{ name: wife.name, relation: 'spouse', age: 69, sameAddress: true }],
  };
  return pen.life;
};
