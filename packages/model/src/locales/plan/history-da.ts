/** Danish words of what has been done with meetings and follow-ups, in the plan's history. */
export const planHistoryDa = {
  followUp: (title: string) => (/^opfølg/i.test(title) ? `“${title}”` : `Opfølgning “${title}”`),
  meeting: (title: string) => (/møde/i.test(title) ? `“${title}”` : `Møde “${title}”`),
  planned: (what: string, day: string) => `${what} planlagt til ${day}`,
  moved: (what: string, from: string, day: string) => `${what} flyttet fra ${from} til ${day}`,
  held: (what: string, day: string) => `${what} holdt ${day}`,
  cancelled: (what: string, day: string) => `${what} ${day} aflyst`,
  changed: (what: string, day: string) => `${what} ${day} ændret`,
  confirmed: 'Fælles mål bekræftet',
  compare: 'Sammenlign versioner',
};
export type PlanHistoryWords = {
  [K in keyof typeof planHistoryDa]: (typeof planHistoryDa)[K] extends string
    ? string
    : (typeof planHistoryDa)[K];
};
