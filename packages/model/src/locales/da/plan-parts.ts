/** Danish words of what stands beside the sub-goals and is fetched after them. */
export const planPartsDa = {
  'plan.scale.ffb.functioning': 'Nedsat funktionsevne',
  'plan.scale.ffb.support': 'Støttebehov',
  'plan.wholePlan': 'Hele planen',
  'plan.next': 'Næste opfølgning',
  'plan.participants': 'Deltagere',
  'plan.citizen': 'borger',
  'plan.coordinates': 'koordinerer',
  'plan.noCoordinator': 'Koordinerende sagsbehandler kendes ikke.',
  'plan.historySaved': (version: number) => `Version ${version} gemt`,
  'plan.historyAgreed': 'Aftalt, at planen erstatter andre planer',
  'plan.historyStarted': 'Planen begyndte',
  'plan.historyOnly': 'Ældre versioner følger ikke med planen.',
  'plan.history': 'Historik',
  'plan.basis': 'Grundlag',
  'plan.replaces': 'Planen erstatter:',
  'plan.replacesOne': (plan: string, basis: string) => `${plan} efter ${basis}`,
  'plan.noBasis': 'Der er ikke registreret et grundlag for planen.',
  'plan.notPart': (areas: string) => `${areas} indgår ikke i planen.`,
  'plan.needsConsent': 'Det kræver samtykke.',
  'plan.withheld': (areas: string) =>
    `${areas} er tilbageholdt. Det siger ikke, om området indgår i planen.`,
  'plan.notes': 'Værd at se på',
  'plan.note.goalWithoutEffort': (number: number) => `Delmål ${number} har ingen indsats.`,
  'plan.note.followUpPassed': (number: number, day: string) =>
    `Delmål ${number} skulle være fulgt op ${day}.`,
  'plan.note.byLaw': (area: string, law: string, day: string) =>
    `${area}: opfølgning senest ${day} efter ${law}. Ingen er aftalt inden da.`,
  'plan.note.agreed': (area: string, law: string) =>
    `${area}: ingen opfølgning er aftalt. ${law} har intet fast interval.`,
  'plan.note.ruleUnknown': (area: string, law: string, day: string) =>
    `${area}: ingen opfølgning er aftalt. Reglen i ${law} er ændret ${day} og er ikke lagt ind her.`,
  'plan.note.clash': (what: string, day: string) => `${what} er aftalt samtidig ${day}.`,
  'plan.note.endsBefore': (name: string, day: string, number: number, last: string) =>
    `${name} slutter ${day}, før det sidste aftalte i delmål ${number} (${last}).`,
  'plan.note.consent': (areas: string) => `Planen omfatter ${areas}, som der ikke er samtykke til.`,
  'plan.note.coordinator': (name: string, day: string) =>
    `${name} er koordinerende sagsbehandler siden ${day}. Planen er ikke gemt siden.`,
  'plan.linkTo': 'Knyt til delmål',
  'plan.tray': 'Indsatser uden delmål',
  'plan.elsewhere': (count: number) =>
    count === 1
      ? '1 indsats i områder, planen ikke omfatter'
      : `${count} indsatser i områder, planen ikke omfatter`,
};
