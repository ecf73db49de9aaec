/** Danish words of the case overview that both its pages say, and those it says before any has come. */
export const overviewPageDa = {
  'overview.title': 'Sager og indsatser',
  'contact.coordinating': 'Koordinerende sagsbehandler',
  'contact.unknown': 'Koordinerende sagsbehandler kendes ikke.',
  'contact.since': (day: string) => `Siden ${day}`,
  'contact.write': 'Skriv',
  'contact.call': 'Ring',
  'contact.writeTo': (name: string) => `Skriv til ${name}`,
  'contact.telephone': 'Telefon',
  'contact.email': 'E-mail',
};
