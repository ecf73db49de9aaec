/** Words that people meet in letters and seldom have explained, each with the beginnings of the words it is known by. */
const TERMS = {
  cashBenefit: ['kontanthjælp', 'uddannelseshjælp'],
  sickPay: ['sygedagpenge'],
  resourceCourse: ['ressourceforløb'],
  flexJob: ['fleksjob'],
  trainee: ['virksomhedspraktik', 'praktik'],
  usefulWork: ['nytteindsats'],
  mentor: ['mentor'],
  housingSupport: ['bostøtte', 'socialpædagogisk'],
  extraCosts: ['merudgift'],
  travelCosts: ['befordring'],
  followUp: ['opfølgning'],
  networkMeeting: ['netværksmøde'],
  representative: ['partsrepræsentant'],
  adultTeaching: ['fvu'],
} as const satisfies Record<string, readonly string[]>;

export type GlossaryTerm = keyof typeof TERMS;
export const GLOSSARY_TERMS = Object.keys(TERMS) as GlossaryTerm[];

/** The hard word in a name, if it holds one. Sources write Danish whatever language the page speaks. */
export function termIn(text: string | undefined): GlossaryTerm | undefined {
  const words = (text ?? '').toLocaleLowerCase('da');
  return GLOSSARY_TERMS.find((term) =>
    TERMS[term].some((start) => new RegExp(`(^|[^\\p{L}])${start}`, 'u').test(words)),
  );
}

/** The hard word each name is the first to use: every word is explained once. */
export function firstUses(names: readonly (string | undefined)[]): (GlossaryTerm | undefined)[] {
  const met = new Set<GlossaryTerm>();
  return names.map((name) => {
    const term = termIn(name);
    if (term === undefined || met.has(term)) return undefined;
    met.add(term);
    return term;
  });
}
