/** What a page's address may say besides whom it is about. The first of each list is the usual. */
export type Choices = Readonly<Record<string, readonly [string, ...string[]]>>;

/** An opaque id and how to look at it: never a name, never a CPR number. */
export type Address<C extends Choices> = { citizen: string | undefined } & {
  -readonly [K in keyof C]: C[K][number];
};

const OPAQUE = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads an address; whatever it does not understand is as if it were not there. */
export function readAddress<C extends Choices>(search: string, choices: C): Address<C> {
  const query = new URLSearchParams(search);
  const citizen = query.get('citizen') ?? '';
  const chosen = Object.entries(choices).map(([name, allowed]) => [
    name,
    allowed.find((value) => value === query.get(name)) ?? allowed[0],
  ]);
  return {
    ...(Object.fromEntries(chosen) as Address<C>),
    citizen: OPAQUE.test(citizen) ? citizen : undefined,
  };
}

/** The address of a state, on this page unless another is named; what is as usual is left out. */
export function writeAddress<C extends Choices>(
  state: Address<C>,
  choices: C,
  page = './',
): string {
  const query = new URLSearchParams();
  if (state.citizen !== undefined) query.set('citizen', state.citizen);
  for (const [name, [usual]] of Object.entries(choices)) {
    const value = state[name as keyof C] as string;
    if (value !== usual) query.set(name, value);
  }
  const text = query.toString();
  if (text === '') return page;
  return page === './' ? `?${text}` : `${page}?${text}`;
}
