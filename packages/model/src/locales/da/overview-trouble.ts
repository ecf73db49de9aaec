/** Danish words of the case overview where nothing at all could be fetched. */
export const overviewTroubleDa = {
  'trust.lastFetched': (when: string) => `Sidst hentet ${when}`,
  'mine.failedTitle': 'Vi kan ikke vise dit forløb lige nu',
  'mine.failedAll': 'Det er ikke din fejl. Prøv igen om lidt, eller ring til kommunen.',
};
