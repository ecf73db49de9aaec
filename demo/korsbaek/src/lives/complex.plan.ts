import type { JointPlan, SubGoal } from '@hoi/model';
import type { CaseDraft, GrantDraft } from '../content.js';
import type { Pen } from '../pen.js';
import { complexProgress } from './complex.progress.js';

/** Four sub-goals, one of each kind and one more. Mentorstøtte serves none of them, which is somebody's task to see. */
export function complexPlan(
  pen: Pen,
  on: { hoi: CaseDraft } & Record<
    'home' | 'extra' | 'treatment' | 'animals' | 'travel',
    GrantDraft
  >,
): void {
  const { cal } = pen;
  const benefit = ({ id }: GrantDraft): string => `${id}/1`;
  const measured = complexProgress(pen);
  pen.life.planBasis = {
    id: pen.name('plan basis'),
    replaces: [
      {
        plan: 'Min Plan',
        legalBasis: 'LBK om en aktiv beskæftigelsesindsats § 40 stk. 3',
        area: 'employment',
      },
      { plan: 'Handleplan', legalBasis: 'LBK om social service § 141 stk. 7', area: 'social' },
    ],
    agreedOn: cal.on(-3, 18),
    document: { system: 'Sagsskabet', title: 'Måldokument' },
  };
  const plan: JointPlan = {
    id: pen.name('plan'),
    version: 3,
    savedAt: cal.at(cal.daysAgo(10), '11:20'),
    startedOn: cal.on(-3, 18),
    overallGoal:
      'Jeg vil have ro om morgenen derhjemme og et arbejde, jeg kan holde til. Gerne noget med dyr.',
    words: {
      by: 'professional',
      on: cal.on(-3, 18),
      confirmed: { by: 'citizen', on: cal.daysAgo(10) },
    },
    caseId: on.hoi.id,
    areas: ['employment', 'social', 'family'],
    basis: pen.life.planBasis,
    subGoals: [
      {
        id: pen.name('goal 1'),
        title: 'Vi kommer ud ad døren kl. 7.40 uden skænderier',
        type: 'develop',
        status: 'inProgress',
        attainment: 'partly',
        progress: measured.morning,
        fridgeText: 'Rolig morgen, ud ad døren kl. 7.40',
        picture: 'sun',
        interventionIds: [benefit(on.home), benefit(on.treatment)],
        agreements: [
          {
            id: pen.name('agreement 1'),
            text: 'pakker tasker aftenen før',
            who: 'Rikke',
            status: 'followed',
            fridgeText: 'pakker tasker aftenen før',
          },
          {
            id: pen.name('agreement 2'),
            text: 'kommer og er med om morgenen',
            who: 'Amina Haddad',
            by: cal.on(1, 31),
            status: 'followed',
            weekly: { days: [1, 4], start: '07:00' },
            fridgeText: 'Besøg',
          },
        ],
      },
      {
        id: pen.name('goal 2'),
        title: 'Jeg kan arbejde 12 timer om ugen',
        type: 'develop',
        status: 'inProgress',
        attainment: 'partly',
        area: 'employment',
        progress: measured.work,
        fridgeText: 'Arbejde 12 timer om ugen',
        picture: 'work',
        interventionIds: [benefit(on.animals), benefit(on.travel)],
        agreements: [
          {
            id: pen.name('agreement 3'),
            text: 'taler med dyreinternatet om forlængelse',
            who: 'Jonas Friis',
            by: cal.daysAhead(22),
            status: 'waiting',
            fridgeText: 'taler med dyreinternatet om tiden efter januar',
          },
        ],
      },
      {
        id: pen.name('goal 3'),
        title: 'Jeg kan stadig selv købe ind, selv om smerterne fylder mere',
        type: 'limitLoss',
        status: 'inProgress',
        attainment: 'reached',
        area: 'social',
        progress: measured.shopping,
        fridgeText: 'Selv købe ind',
        picture: 'bag',
        interventionIds: [benefit(on.extra)],
        agreements: [],
      },
      {
        id: pen.name('goal 4'),
        title: 'Jeg holder min søvnrytme',
        type: 'maintain',
        status: 'inProgress',
        attainment: 'reached',
        area: 'social',
        progress: measured.sleep,
        fridgeText: 'Sove og stå op til faste tider',
        picture: 'clock',
        interventionIds: [benefit(on.home)],
        agreements: [],
      },
    ],
  };
  pen.life.plan = plan;
  const { subGoals } = plan;
  const first = subGoals.filter((_, i) => i !== 2);
  const by = 'Karen Bisgaard';
  const words = { by: 'professional' as const, on: cal.on(-3, 18) };
  const before = (goals: SubGoal[]): JointPlan => ({ ...plan, words, subGoals: goals });
  pen.life.planBefore = [
    {
      plan: before(
        first.map((goal, i) => (i === 0 ? { ...goal, title: 'Morgenerne bliver rolige' } : goal)),
      ),
      at: cal.at(cal.on(-3, 18), '11:05'),
      by,
    },
    { plan: before(first), at: cal.at(cal.on(-2, 16), '13:40'), by },
  ];
}
