/** Danish words of the plan as a small card. */
export const planCardDa = {
  'plan.open': 'Åbn',
  'plan.openNamed': 'Åbn den fælles plan',
  'plan.followUpsMissing': (count: number) =>
    count === 1 ? '1 opfølgning mangler' : `${count} opfølgninger mangler`,
  'plan.effortsWithoutGoal': (count: number) =>
    count === 1 ? '1 indsats uden mål' : `${count} indsatser uden mål`,
  'plan.consentsEnding': (count: number) =>
    count === 1 ? '1 samtykke udløber' : `${count} samtykker udløber`,
};
