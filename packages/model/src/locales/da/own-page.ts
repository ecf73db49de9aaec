import type { GlossaryTerm } from '../../overview/glossary.js';

/** Danish words of the citizen's own page: what can be said and asked, who has looked, and hard words explained. */
export const ownPageDa = {
  'mine.title': 'Dit forløb',
  'mine.intro': 'Her kan du se, hvad du får hjælp til, og hvad der skal ske.',
  'mine.next': 'Det næste, der sker',
  'mine.noNext': (days: number) => `Der er ingen aftaler de næste ${days} dage.`,
  'mine.nextUnknown': 'Vi kan ikke se dine aftaler lige nu.',
  'mine.followUp': 'Vi ser på planen igen',
  'mine.ends': (name: string) => `Sidste dag: ${name}`,
  'mine.at': (weekday: string, clock: string) => (clock === '' ? weekday : `${weekday} ${clock}`),
  'mine.contactFor': (name: string) => `Ring til ${name} om alt i din plan.`,
  'mine.contactForAny': (name: string) => `Ring til ${name}, hvis du er i tvivl om noget.`,
  'mine.noContact': 'Du har ingen fast kontaktperson i planen.',
  'mine.contactUnknown': 'Vi kan ikke se din kontaktperson lige nu.',
  'mine.help': 'Det får du hjælp til',
  'mine.noHelp': 'Vi har ikke fundet hjælp, som er i gang.',
  'mine.helpUnknown': 'Vi kan ikke se alt, du får hjælp til, lige nu.',
  'mine.from': (day: string) => `Fra ${day}`,
  'mine.more': (count: number) => `Se ${count} mere`,
  'mine.less': 'Se færre',
  'mine.journey': 'Sådan er vi nået hertil',
  'mine.saidYes': 'Du sagde ja til én samlet plan.',
  'mine.planStarted': 'Din plan begyndte.',
  'mine.benefitStarted': (name: string) => `Begyndte: ${name}`,
  'mine.benefitEnded': (name: string) => `Sluttede: ${name}`,
  'mine.meetingHeld': (name: string) => `${name} blev holdt.`,
  'mine.today': 'I dag',
  'mine.goals': (count: number) =>
    count === 1 ? 'Du er i gang med 1 mål.' : `Du er i gang med ${count} mål.`,
  'mine.noGoals': 'Her er vi nu.',
  'mine.earlier': 'Vis hele forløbet',
  'mine.sharing': 'Det deles ikke mellem områderne',
  'mine.notShared': (areas: string) =>
    `Du har ikke sagt ja til, at vi deler oplysninger om: ${areas}. Du kan ændre det, når du vil.`,
  'mine.shared': (areas: string) =>
    `Du har sagt ja til, at disse områder deler oplysninger: ${areas}.`,
  'mine.seeConsent': 'Se dit samtykke',
  'mine.notAll': (what: string) => `Noget mangler her: ${what}.`,
  'mine.notNew': (what: string) => `Ikke helt nyt: ${what}.`,
  'mine.notAllWhy': 'Se hvorfor',
  'mine.moreNext': (count: number) => `Se ${count} mere, der sker`,
  'mine.missing': 'Det kan du ikke se her',
  'mine.notDelivering': 'Nogle oplysninger herfra er ikke med på denne side.',
  'mine.whatIsConsent': 'Hvad er et samtykke?',
  'mine.consentIs':
    'Et samtykke er dit ja til, at områder i kommunen må dele oplysninger om dig. Du bestemmer, hvilke områder. Du kan altid tage dit ja tilbage.',
  'own.toCalendar': 'Læg i min kalender',
  'own.cannotCome': 'Jeg kan ikke komme',
  'own.cannotComeTo': (what: string) => `Jeg kan ikke komme til ${what}`,
  'own.ask': 'Har du et spørgsmål?',
  'own.askUs': 'Skriv til os',
  'own.wrongTell': 'Fortæl os, hvis noget er forkert',
  'own.showLookedUp': 'Vis dage og grunde',
  'own.saidYes': (day: string) =>
    day === '' ? 'Du har sagt ja til én samlet plan.' : `Du sagde ja til én samlet plan ${day}.`,
  'own.saidNo': (day: string) =>
    day === ''
      ? 'Du har sagt nej til én samlet plan. Du får stadig den hjælp, du har ret til.'
      : `Du sagde nej til én samlet plan ${day}. Du får stadig den hjælp, du har ret til.`,
  'own.asked': 'Vi har spurgt, om du vil have én samlet plan. Vi venter på dit svar.',
  'own.lookedUp': 'Hvem har set dine oplysninger?',
  'own.lookedUpIntro':
    'Her kan du se, hvilke dage kommunen har set dine oplysninger, og hvorfor. Spørg din kontaktperson, hvis du undrer dig.',
  'own.lookedUpFollowing': 'En side om dig stod åben og fulgte med i ændringer',
  'own.lookedUpChanging': 'Noget om dig blev ændret eller registreret',
  'own.lookedUpTimes': (times: number) => (times === 1 ? '1 gang' : `${times} gange`),
  'own.lookedUpNone': 'Ingen har set dine oplysninger her det sidste halve år.',
  'own.lookedUpUnknown': 'Vi kan ikke vise det lige nu.',
  'own.lookedUpOlder': (count: number) =>
    count === 1 ? '1 gang før det' : `${count} gange før det`,
  'own.whatIs': (word: string) => `Hvad er ${word}?`,
  'own.protectedAddress': 'Dit navn og din adresse er beskyttet.',
};

/** The word as it is asked about, and what it means, in words a letter should have used. */
export const glossaryDa = {
  'term.cashBenefit': 'kontanthjælp',
  'means.cashBenefit':
    'Penge fra kommunen, når du ikke selv kan forsørge dig. Du får dem sidst på måneden.',
  'term.sickPay': 'sygedagpenge',
  'means.sickPay': 'Penge fra kommunen, mens du er syg og ikke kan arbejde.',
  'term.resourceCourse': 'et ressourceforløb',
  'means.resourceCourse':
    'Et længere forløb, hvor du får hjælp til at komme tættere på arbejde eller uddannelse.',
  'term.flexJob': 'et fleksjob',
  'means.flexJob': 'Et job på særlige vilkår til dig, der ikke kan arbejde som andre.',
  'term.trainee': 'praktik',
  'means.trainee': 'Du prøver et arbejde af på en arbejdsplads i en periode.',
  'term.usefulWork': 'nytteindsats',
  'means.usefulWork': 'Arbejde for kommunen, som du udfører for din hjælp.',
  'term.mentor': 'en mentor',
  'means.mentor': 'En person, der støtter dig med arbejde, uddannelse eller hverdagen.',
  'term.housingSupport': 'bostøtte',
  'means.housingSupport': 'Hjælp til at få hverdagen til at fungere i dit eget hjem.',
  'term.extraCosts': 'merudgifter',
  'means.extraCosts': 'Penge til det, du må betale ekstra, fordi du har et handicap.',
  'term.travelCosts': 'befordring',
  'means.travelCosts': 'Penge til at komme frem og tilbage.',
  'term.followUp': 'opfølgning',
  'means.followUp': 'Vi ser sammen på, hvordan det går, og om noget skal ændres.',
  'term.networkMeeting': 'et netværksmøde',
  'means.networkMeeting': 'Et møde, hvor du og dem, der hjælper dig, taler sammen på én gang.',
  'term.representative': 'en partsrepræsentant',
  'means.representative': 'En person, du har valgt til at tale din sag for dig.',
  'term.adultTeaching': 'FVU',
  'means.adultTeaching': 'Undervisning for voksne i blandt andet læsning og regning.',
} satisfies { [T in GlossaryTerm as `term.${T}` | `means.${T}`]: string };
