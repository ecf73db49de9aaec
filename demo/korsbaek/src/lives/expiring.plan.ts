import type { CaseDraft } from '../content.js';
import type { Pen } from '../pen.js';

/** A plan of one sub-goal and a half: short, without weekdays and without a basis written down, under a consent that soon ends. */
export function expiringPlan(
  pen: Pen,
  on: Record<'hoi' | 'housing' | 'treatment', CaseDraft>,
): void {
  const { cal } = pen;
  pen.life.plan = {
    id: pen.name('plan'),
    version: 1,
    savedAt: cal.at(cal.on(-10, 12), '09:50'),
    startedOn: cal.on(-10, 12),
    overallGoal: 'Jeg vil bo i min egen lejlighed igen.',
    caseId: on.hoi.id,
    areas: ['employment', 'social'],
    subGoals: [
      {
        id: pen.name('goal 1'),
        title: 'Jeg holder fast i behandlingen',
        type: 'maintain',
        status: 'inProgress',
        area: 'social',
        fridgeText: 'Holde fast',
        picture: 'heart',
        interventionIds: [on.treatment.id],
        agreements: [],
      },
      {
        id: pen.name('goal 2'),
        title: 'Jeg flytter i egen lejlighed',
        type: 'develop',
        status: 'notStarted',
        area: 'social',
        fridgeText: 'Egen lejlighed',
        picture: 'home',
        interventionIds: [on.housing.id],
        agreements: [
          {
            id: pen.name('agreement 1'),
            text: 'skriver sig op til en bolig',
            who: 'Bjarke',
            by: cal.daysAhead(18),
            status: 'waiting',
            fridgeText: 'skriver mig op til en bolig',
          },
        ],
      },
    ],
  };
}
