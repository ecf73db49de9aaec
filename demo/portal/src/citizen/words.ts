/** The citizen page's own words. The elements bring theirs. */
const da = {
  skip: 'Gå til indholdet',
  service: 'Mit forløb',
  demo: 'DEMO',
  theme: 'Mørk',
  themeBack: 'Lys',
  back: 'Tilbage til mit forløb',
  more: 'Mere om dit forløb',
  cannotCome: 'Jeg kan ikke komme',
  cannotComeSaid: 'Her ville siden give din kontaktperson besked om, at du ikke kan komme.',
  'view.overview': 'Mit forløb',
  'view.plan': 'Min plan',
  'view.timeline': 'Det hele efter tid',
  'view.consent': 'Mit samtykke',
  'view.looked': 'Hvem har set mine oplysninger',
  looked: 'Hvem har set mine oplysninger',
  lookedHow:
    'Vi skriver ned, hver gang en medarbejder åbner dine oplysninger: hvornår, hvorfor og hvilke områder.',
  lookedNone: 'Ingen medarbejdere har åbnet dine oplysninger her.',
  lookedLoading: 'Henter listen.',
  lookedFailed: 'Vi kan ikke hente listen lige nu.',
  lookedCount: (count: number) =>
    count === 1 ? 'Dine oplysninger er åbnet 1 gang.' : `Dine oplysninger er åbnet ${count} gange.`,
  lookedTimes: (clocks: string) => `Kl. ${clocks}`,
  nobody: 'Du er ikke logget ind.',
  nobodyNext: 'Vælg en borger i demoen',
  document: 'Her ville siden åbne dokumentet.',
  close: 'Luk',
};

const en: typeof da = {
  skip: 'Skip to content',
  service: 'My case',
  demo: 'DEMO',
  theme: 'Dark',
  themeBack: 'Light',
  back: 'Back to my case',
  more: 'More about your case',
  cannotCome: 'I cannot come',
  cannotComeSaid: 'Here the page would tell your contact that you cannot come.',
  'view.overview': 'My case',
  'view.plan': 'My plan',
  'view.timeline': 'Everything by time',
  'view.consent': 'My consent',
  'view.looked': 'Who has seen my information',
  looked: 'Who has seen my information',
  lookedHow:
    'We write down every time an employee opens your information: when, why and which areas.',
  lookedNone: 'No employee has opened your information here.',
  lookedLoading: 'Fetching the list.',
  lookedFailed: 'We cannot fetch the list right now.',
  lookedCount: (count) =>
    count === 1
      ? 'Your information has been opened once.'
      : `Your information has been opened ${count} times.`,
  lookedTimes: (clocks) => `At ${clocks}`,
  nobody: 'You are not signed in.',
  nobodyNext: 'Choose a citizen in the demo',
  document: 'Here the page would open the document.',
  close: 'Close',
};

export type CitizenWords = typeof da;
export type CitizenWord = {
  [K in keyof CitizenWords]: CitizenWords[K] extends string ? K : never;
}[keyof CitizenWords];

export const WORDS: Record<'da' | 'en', CitizenWords> = { da, en };
