/** Danish words of the ways to changing something in the plan. */
export const planToolsDa = {
  'plan.editGoal': (number: number) => `Redigér delmål ${number}`,
  'plan.changeFollowUp': 'Ændr',
  'plan.changeFollowUpNamed': (what: string, day: string) => `Ændr opfølgningen ${what} ${day}`,
  'plan.draft': 'Du har skrevet noget, der ikke er gemt.',
  'plan.draftFollowUp': 'Du har skrevet på en opfølgning, der ikke er gemt.',
  'plan.draftContinue': 'Fortsæt',
  'plan.followUp': 'Planlæg opfølgning',
};
