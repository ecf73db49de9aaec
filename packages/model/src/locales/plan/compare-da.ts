/** Danish words of two versions of the plan beside each other. */
export const planCompareDa = {
  title: 'Sammenlign versioner',
  lead: 'Du ser kun det, du må se i begge versioner. Møder og opfølgninger står i historikken.',
  before: 'Fra',
  after: 'Til',
  now: (version: string) => `${version} (nu)`,
  version: (number: number) => `Version ${number}`,
  loading: 'Henter versionerne.',
  failed: 'En af versionerne kunne ikke hentes.',
  none: 'Der var ingen plan, du må se, i en af versionerne.',
  same: 'De to versioner siger det samme.',
  samePair: 'Vælg to forskellige versioner.',
  different: (parts: number) =>
    parts === 1 ? '1 del er forskellig.' : `${parts} dele er forskellige.`,
  added: 'Tilføjet',
  removed: 'Fjernet',
  order: 'Rækkefølgen af delmål',
  subGoal: 'Delmål',
  close: 'Luk',
};
export type PlanCompareWords = {
  [K in keyof typeof planCompareDa]: (typeof planCompareDa)[K] extends string
    ? string
    : (typeof planCompareDa)[K];
};
