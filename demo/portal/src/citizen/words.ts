/** The citizen page's own words. The elements bring theirs. */
const da = {
  skip: 'Gå til indholdet',
  service: 'Mit forløb',
  demo: 'DEMO',
  theme: 'Mørk',
  themeBack: 'Lys',
  back: 'Tilbage til mit forløb',
  more: 'Mere om dit forløb',
  'ask.cannotCome': 'Her ville siden give din kontaktperson besked om, at du ikke kan komme.',
  'ask.question': 'Her ville siden åbne en sikker besked til din kontaktperson.',
  'ask.wrong': 'Her ville siden åbne en sikker besked om det, der er forkert.',
  'view.overview': 'Mit forløb',
  'view.plan': 'Min plan',
  'view.timeline': 'Det hele efter tid',
  'view.consent': 'Mit samtykke',
  nobody: 'Du er ikke logget ind.',
  nobodyNext: 'Vælg en borger i demoen',
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
  'ask.cannotCome': 'Here the page would tell your contact that you cannot come.',
  'ask.question': 'Here the page would open a secure message to your contact.',
  'ask.wrong': 'Here the page would open a secure message about what is wrong.',
  'view.overview': 'My case',
  'view.plan': 'My plan',
  'view.timeline': 'Everything by time',
  'view.consent': 'My consent',
  nobody: 'You are not signed in.',
  nobodyNext: 'Choose a citizen in the demo',
  close: 'Close',
};

export type CitizenWords = typeof da;
export type CitizenWord = keyof CitizenWords;

export const WORDS: Record<'da' | 'en', CitizenWords> = { da, en };
