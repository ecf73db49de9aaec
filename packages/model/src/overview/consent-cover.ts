import { AREAS, type Area } from '../area/area.js';
import type { Consent, ConsentGiver, Participation, Recipient } from '../record/consent.js';
import { endOfConsent } from '../rules/consent-rules.js';
import { addDays, type CivilDate } from '../time/civil-date.js';
import { civilDateAt, instantAt } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';

/** Before anything that is recorded. */
const EVER = '0001-01-02T00:00:00.000Z' as Instant;

/** A time in which a consent covered the same: it is narrowed and widened in steps, each from its instant and forward. */
export interface ConsentSpell {
  consent: Consent;
  areas: readonly Area[];
  dataTypes?: readonly string[];
  recipients?: readonly Recipient[];
  from: Instant;
  /** First instant it covered this no longer; null: no end. */
  to: Instant | null;
}

/** The spells of one record, oldest first. Only what was given has any. */
export function spellsOf(consent: Consent): ConsentSpell[] {
  const { state, validFrom, areas, dataTypes, recipients, earlier = [] } = consent;
  if (validFrom === null || !['given', 'withdrawn', 'expired'].includes(state)) return [];
  const end = lastInstant(consent);
  const now = { areas, dataTypes, recipients, from: earlier.at(-1)?.to ?? validFrom, to: end };
  return [...earlier, now].flatMap((step): ConsentSpell[] => {
    const from = step.from > validFrom ? step.from : validFrom;
    const to = end !== null && (step.to === null || end < step.to) ? end : step.to;
    if (to !== null && to <= from) return [];
    return [{ consent, areas: step.areas, from, to, ...only(step) }];
  });
}

/** A consent that has ended and does not say when covered nothing that anyone can vouch for after it was given. */
function lastInstant(consent: Consent): Instant | null {
  const { state, validFrom, decidedOn } = consent;
  const end = endOfConsent(consent);
  if (end !== null || state === 'given') return end;
  return state === 'withdrawn' && decidedOn !== undefined ? instantAt(decidedOn) : validFrom;
}

function only({ dataTypes, recipients }: Pick<ConsentSpell, 'dataTypes' | 'recipients'>) {
  return { ...(dataTypes ? { dataTypes } : {}), ...(recipients ? { recipients } : {}) };
}

/**
 * What was, is and will be covered, as far as the records tell: the one place where it is worked out, for the server that decides
 * and for every picture of it. Nothing is covered while a "Nej til HOI" stands. Where both a young person and someone with custody
 * have been asked about an area, it is covered while both have said yes.
 */
export function consentCover(
  consents: readonly Consent[],
  participation: Participation | null | undefined,
): ConsentSpell[] {
  const no = noSince(participation ?? null);
  const spells = consents.flatMap(spellsOf);
  const shared = AREAS.filter(
    (area) => new Set(naming(area, consents).map((one) => giverOf(one))).size > 1,
  );
  const agreed =
    shared.length === 0
      ? spells
      : spells.flatMap((spell) => [
          ...keep(
            spell,
            spell.areas.filter((area) => !shared.includes(area)),
          ),
          ...spell.areas
            .filter((area) => shared.includes(area))
            .flatMap((area) =>
              without(spell, doubts(area, giverOf(spell.consent), consents)).flatMap((rest) =>
                keep(rest, [area]),
              ),
            ),
        ]);
  return no === undefined ? agreed : agreed.flatMap((spell) => without(spell, [[no, null]]));
}

/** The spells in which an instant lies. */
export function coveredAt(spells: readonly ConsentSpell[], instant: Instant): ConsentSpell[] {
  return spells.filter(({ from, to }) => from <= instant && (to === null || instant < to));
}

/** What is shared at the instant, for the server that shares and for whoever tells of it: the spells of consents that are given. */
export function sharedAt(
  consents: readonly Consent[],
  participation: Participation | null | undefined,
  now: Instant,
): ConsentSpell[] {
  return givenIn(coveredAt(consentCover(endedBy(consents, now), participation), now));
}

/** The same for a day: what is shared at any time of it, or at the instant, when one is given and it is that day. */
export function sharedOn(
  consents: readonly Consent[],
  participation: Participation | null | undefined,
  day: CivilDate,
  now?: Instant,
): ConsentSpell[] {
  if (now !== undefined && civilDateAt(now) === day) return sharedAt(consents, participation, now);
  const [begins, ends] = [instantAt(day), instantAt(addDays(day, 1))];
  const spells = consentCover(endedBy(consents, begins), participation);
  return givenIn(spells.filter(({ from, to }) => from < ends && (to === null || begins < to)));
}

function givenIn(spells: readonly ConsentSpell[]): ConsentSpell[] {
  return spells.filter(({ consent }) => consent.state === 'given');
}

/** What is said to have ended has ended by now, whatever end it names: nobody's yes reaches further than their record. */
function endedBy(consents: readonly Consent[], now: Instant): Consent[] {
  return consents.map((one) => {
    const over = one.state === 'withdrawn' || one.state === 'expired';
    return over && one.validTo !== null && one.validTo > now ? { ...one, validTo: now } : one;
  });
}

type Span = readonly [from: Instant, to: Instant | null];

/** When someone else who was asked about the area had not said yes: from their first word, but for their own spells. */
function doubts(area: Area, giver: ConsentGiver, consents: readonly Consent[]): Span[] {
  const others = new Map<ConsentGiver, Consent[]>();
  for (const one of naming(area, consents)) {
    if (giverOf(one) !== giver)
      others.set(giverOf(one), [...(others.get(giverOf(one)) ?? []), one]);
  }
  return [...others.values()].flatMap((words) => {
    const yes = words.flatMap(spellsOf).filter(({ areas }) => areas.includes(area));
    return yes.reduce<Span[]>(
      (left, spell) => left.flatMap((one) => cut(one, spell)),
      askedIn(words),
    );
  });
}

/** From someone's first word and on; while a question stood, where it was taken back unanswered. */
function askedIn(words: readonly Consent[]): Span[] {
  const standing = words.filter(({ state }) => state !== 'unasked').map(firstWord);
  const first = standing.sort()[0];
  const takenBack = words.flatMap((one): Span[] =>
    one.state === 'unasked' && one.unasked ? [[firstWord(one), one.unasked.at]] : [],
  );
  return first === undefined ? takenBack : [[first, null], ...takenBack];
}

/** The instant someone's word is first known; a question without a day stands as long as anyone can look. */
function firstWord({ validFrom, decidedOn }: Consent): Instant {
  const day = decidedOn === undefined ? undefined : instantAt(decidedOn);
  const known = [validFrom ?? [], day ?? []].flat().sort();
  return known[0] ?? EVER;
}

function naming(area: Area, consents: readonly Consent[]): Consent[] {
  return consents.filter(
    ({ state, areas, earlier = [] }) =>
      state !== 'notRequired' &&
      (areas.includes(area) || earlier.some((step) => step.areas.includes(area))),
  );
}

function giverOf({ givenBy }: Consent): ConsentGiver {
  return givenBy ?? 'citizen';
}

function keep(spell: ConsentSpell, areas: readonly Area[]): ConsentSpell[] {
  return areas.length === 0 ? [] : [{ ...spell, areas }];
}

function without(spell: ConsentSpell, spans: readonly Span[]): ConsentSpell[] {
  return spans.reduce<ConsentSpell[]>(
    (left, [from, to]) =>
      left.flatMap((one) =>
        cut([one.from, one.to], { from, to }).map(([start, end]) => ({
          ...one,
          from: start,
          to: end,
        })),
      ),
    [spell],
  );
}

/** What is left of a span when another is taken out of it. */
function cut([from, to]: Span, out: { from: Instant; to: Instant | null }): Span[] {
  if ((to !== null && to <= out.from) || (out.to !== null && out.to <= from)) return [[from, to]];
  return [
    ...(from < out.from ? [[from, out.from] as const] : []),
    ...(out.to !== null && (to === null || out.to < to) ? [[out.to, to] as const] : []),
  ];
}

/** The instant a "Nej til HOI" began: when it was registered, if that was on its own day. */
export function noSince(participation: Participation | null): Instant | undefined {
  if (participation?.answer !== 'no') return undefined;
  const { answeredOn, registeredAt } = participation;
  // A no without a day has always stood.
  if (answeredOn === undefined) return registeredAt ?? EVER;
  return registeredAt !== undefined && civilDateAt(registeredAt) === answeredOn
    ? registeredAt
    : instantAt(answeredOn);
}
