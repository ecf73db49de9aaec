/** Danish words that several of the citizen's own pages say. */
export const citizenDa = {
  'mine.unnamed': (area: string) => `Hjælp: ${area}`,
  'mine.until': (day: string) => `Til og med ${day}`,
  'mine.ongoing': 'Fortsætter, til du får andet at vide.',
  'mine.unknownEnd': 'Vi kender ikke slutdatoen.',
  'mine.invalid': 'Vi kender ikke datoerne.',
  'mine.failed': 'Vi kan ikke hente oplysningerne lige nu.',
  'mine.failedMore': 'Prøv igen senere.',
  'mine.late': (when: string) => `Oplysningerne er fra ${when}.`,
  'mine.updated': (when: string) => `Opdateret ${when}`,
  'mine.whatIsPlan': 'Hvad er en samlet plan?',
  'mine.planIs':
    'En samlet plan er én plan for al den hjælp, du får fra kommunen. Den træder i stedet for flere planer.',
};
