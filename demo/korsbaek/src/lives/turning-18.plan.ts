import type { CaseDraft } from '../content.js';
import type { Pen } from '../pen.js';

/** A young person's plan: it stands in for the youth plan, with his own consent and his mother's beside it. */
export function turning18Plan(
  pen: Pen,
  on: Record<'hoi' | 'before' | 'after' | 'school', CaseDraft>,
): void {
  const { cal } = pen;
  const begun = cal.on(-3, 1);
  pen.life.planBasis = {
    id: pen.name('plan basis'),
    replaces: [{ plan: 'Ungeplan', legalBasis: 'Barnets lov § 110', area: 'family' }],
    agreedOn: begun,
  };
  pen.life.plan = {
    id: pen.name('plan'),
    version: 1,
    savedAt: cal.at(begun, '14:30'),
    startedOn: begun,
    overallGoal: 'Jeg vil have mit eget sted at bo, når jeg er klar, og jeg vil være kok.',
    caseId: on.hoi.id,
    areas: ['employment', 'family', 'education'],
    basis: pen.life.planBasis,
    subGoals: [
      {
        id: pen.name('goal 1'),
        title: 'Jeg kommer til undervisning fire dage om ugen',
        type: 'develop',
        status: 'inProgress',
        area: 'education',
        fridgeText: 'I skole fire dage om ugen',
        picture: 'book',
        interventionIds: [on.school.id],
        agreements: [
          {
            id: pen.name('agreement 1'),
            text: 'sætter vækkeur om aftenen',
            who: 'Noah',
            status: 'followed',
            fridgeText: 'sætter vækkeur om aftenen',
          },
          {
            id: pen.name('agreement 2'),
            text: 'er i værkstedet i køkkenet',
            who: 'Noah',
            status: 'followed',
            weekly: { days: [1, 2, 3, 4], start: '08:30', end: '14:00' },
            fridgeText: 'Køkkenet',
          },
        ],
      },
      {
        id: pen.name('goal 2'),
        title: 'Jeg ved, hvem jeg kan ringe til, når jeg er fyldt 18',
        type: 'maintain',
        status: 'inProgress',
        area: 'family',
        fridgeText: 'En voksen, jeg kan ringe til',
        picture: 'heart',
        interventionIds: [on.before.id, on.after.id],
        agreements: [
          {
            id: pen.name('agreement 3'),
            text: 'aftaler, hvem der er kontaktperson efter fødselsdagen',
            who: 'Tilde Rosenmark',
            by: cal.daysAhead(8),
            status: 'waiting',
            fridgeText: 'finder en kontakt til tiden efter fødselsdagen',
          },
        ],
      },
    ],
  };
}
