/**
 * What a page may be asked to fetch, in kB of min+gzip (HOUSE, "Budgets"; an element's figure excludes the runtime, one language).
 *
 * `parts` are the bundle's chunks by name. `excess` is a debt that is known and written down: as long as it is there, the
 * figure may not pass it, and it must be taken away as soon as the budget is kept.
 */
export const BUDGETS = [
  {
    title: 'Runtime: Lit, task, context, and what elements share',
    parts: ['runtime', 'model', 'shared', 'rolldown-runtime'],
    budget: 12,
    excess: 21.4,
  },
  { title: 'Danish', parts: ['da'], budget: 4, excess: 11.5 },
  { title: 'HTTP and `hoi-context`', parts: ['hoi', 'context'], budget: 6 },
  { title: '`hoi-timeline`, d3 included', parts: ['timeline'], budget: 24, excess: 44.3 },
  { title: '`hoi-case-overview`', parts: ['case-overview'], budget: 8, excess: 17.2 },
  { title: '`hoi-joint-plan`', parts: ['joint-plan'], budget: 8, excess: 13.7 },
  { title: '`hoi-consent-status`', parts: ['consent-status'], budget: 8 },
];

/** Everything a page with all four elements fetches before anyone has pressed anything. */
export const ALL_AT_ONCE = { budget: 70, excess: 125 };

/** What may come later: a second language, and what an element fetches when it is asked for it. */
export const ON_DEMAND = [{ title: 'English', parts: ['en'], budget: 4, excess: 11.3 }];
