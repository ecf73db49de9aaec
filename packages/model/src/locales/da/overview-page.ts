/** Danish words of the case overview that both its pages say, and those it says before any has come. */
export const overviewPageDa = {
  'trust.lastFetched': (when: string) => `Sidst hentet ${when}`,
  'overview.title': 'Sager og indsatser',
  'mine.failedTitle': 'Vi kan ikke vise dit forløb lige nu',
  'mine.failedAll': 'Det er ikke din fejl. Prøv igen om lidt, eller ring til kommunen.',
  'contact.coordinating': 'Koordinerende sagsbehandler',
  'contact.unknown': 'Koordinerende sagsbehandler kendes ikke.',
  'contact.since': (day: string) => `Siden ${day}`,
  'contact.write': 'Skriv',
  'contact.call': 'Ring',
  'contact.writeTo': (name: string) => `Skriv til ${name}`,
  'contact.telephone': 'Telefon',
  'contact.email': 'E-mail',
  'new.show': (count: number) => (count === 1 ? '1 ny – vis' : `${count} nye – vis`),
  'new.arrived': (count: number) =>
    count === 1 ? '1 ny oplysning er kommet.' : `${count} nye oplysninger er kommet.`,
  'stale.age': (minutes: number) => {
    const [count, one, many] =
      minutes < 60
        ? [minutes, 'minut', 'minutter']
        : minutes < 1440
          ? [Math.floor(minutes / 60), 'time', 'timer']
          : [Math.floor(minutes / 1440), 'døgn', 'døgn'];
    return `Hentet for ${count} ${count === 1 ? one : many} siden`;
  },
};
