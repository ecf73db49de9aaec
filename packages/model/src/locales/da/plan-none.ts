/** Danish words that say there is no plan, and why. */
export const planNoneDa = {
  'plan.begin': 'Begynd en plan',
  'plan.none': 'Der er ingen fælles plan, du har adgang til at se.',
  'plan.noneGiven': 'Ingen fælles plan i det leverede.',
  'plan.noneFailed': 'Planen kunne ikke hentes.',
  'plan.noneNotConnected': 'Ingen kilde leverer den fælles plan.',
  'plan.whyNo': (day: string) =>
    day === '' ? 'Borgeren har sagt nej til HOI.' : `Borgeren har sagt nej til HOI ${day}.`,
  'plan.whyAsked': 'Borgeren er spurgt om HOI og har ikke svaret.',
  'plan.whyNotAsked': 'Borgeren er ikke spurgt om HOI.',
  'plan.whyWithdrawn': (day: string) => `Samtykket er trukket tilbage ${day}, og planen er lukket.`,
  'plan.whyExpired': (day: string) => `Samtykket udløb ${day}.`,
  'plan.whyYes': 'Borgeren har sagt ja til HOI. Planen er ikke begyndt.',
};
