/**
 * What a page may be asked to fetch, in kB of min+gzip (HOUSE, "Budgets"; an element's figure excludes the runtime, one language).
 *
 * `excess` is a debt that is known and written down: as long as it is there, the figure may not pass it, and it must be taken
 * away as soon as the budget is kept.
 */

/** What every page fetches, by the names of the bundle's pieces. */
export const EVERY_PAGE = [
  {
    title: 'Runtime: Lit, task, context, and what elements share',
    parts: ['runtime', 'model', 'shared', 'rolldown-runtime'],
    shared: true,
    budget: 12,
    excess: 33,
  },
  {
    title: 'Danish: what several elements say, and what each of the four says at first sight',
    parts: ['da', 'da-case-overview', 'da-timeline', 'da-joint-plan', 'da-consent-status'],
    budget: 4,
    excess: 9.8,
  },
  { title: 'HTTP and `hoi-context`', parts: ['hoi', 'context'], budget: 6 },
];

/** What an element fetches beside that, what follows by itself for a caseworker (`soon`), and what it may fetch later. Only the timeline has a budget for the last. */
export const ELEMENTS = [
  {
    name: 'timeline',
    title: '`hoi-timeline`, d3 included',
    budget: 24,
    excess: 39.1,
    later: { budget: 6, excess: 33 },
  },
  {
    name: 'case-overview',
    title: '`hoi-case-overview`',
    budget: 8,
    excess: 16.4,
    // A caseworker's page is its top and what stands under it, fetched at the same moment; a citizen's is fetched instead of both.
    needs: ['case-overview/professional.part', 'case-overview/body.part'],
    soon: ['case-overview/more.part', 'case-overview/standing.part'],
    later: { excess: 13.9 },
  },
  {
    name: 'joint-plan',
    title: '`hoi-joint-plan`',
    budget: 8,
    // Editing, beginning a plan and follow-ups are more than half of it; what stands beside the sub-goals, the fridge page, history,
    // attainment and files the rest. Both languages' words are in it.
    // A page that says `editable` has the way in at first sight; those straight to a sub-goal or a follow-up come beside.
    editableSoon: ['joint-plan/tools.part'],
    soon: ['joint-plan/aside.part', 'joint-plan/history.part', 'joint-plan/progress.part'],
    later: { excess: 50.8 },
  },
  {
    name: 'consent-status',
    title: '`hoi-consent-status`',
    budget: 8,
    editable: ['consent-status/hands.part'],
    soon: ['consent-status/time.part'],
    later: { excess: 18.4 },
  },
];

/** Everything a page with all four elements fetches before anyone has pressed anything. */
export const ALL_AT_ONCE = { budget: 70, excess: 115.4 };

export const LANGUAGES = [{ name: 'en', title: 'English', budget: 4, excess: 17.4 }];
