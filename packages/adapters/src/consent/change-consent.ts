import type { Area, Consent } from '@hoi/model';
import { takenBack } from './answer-hoi.js';
import { type ConsentHome, type ConsentVerdict, type Of, proofOf } from './consent-home.js';
import { sameScope, scopeOf } from './consent-scope.js';
import { givenConsent } from './consent-state.js';

/** Narrower or wider from now on; what it covered until now stays in the record, so that any day can be answered for. */
export function changeConsentScope(
  command: Of<'changeConsentScope'>,
  home: ConsentHome,
): ConsentVerdict {
  const { consentId, areas } = command;
  if (areas.length === 0) return { refusal: 'areas.none' };
  if (command.dataTypes?.length === 0 || command.recipients?.length === 0) {
    return { refusal: 'scope.empty' };
  }
  const found = givenConsent(consentId, home);
  if (typeof found === 'string') return { refusal: found };
  const { areas: before, dataTypes, recipients, earlier = [], ...rest } = found;
  const present = {
    areas: before,
    ...(dataTypes === undefined ? {} : { dataTypes }),
    ...(recipients === undefined ? {} : { recipients }),
  };
  const merged = areasAfter(command, before);
  if (merged.length === 0 || isOvertaken(command, found)) return { refusal: 'consent.changed' };
  const wanted = {
    areas: merged,
    ...kept(command.dataTypes, dataTypes, 'dataTypes'),
    ...kept(command.recipients, recipients, 'recipients'),
  };
  if (sameScope(present, wanted)) return { written: consentId };
  const { how, document, ...hand } = proofOf(command, home);
  const from = earlier.at(-1)?.to ?? rest.validFrom ?? home.now;
  const step = {
    ...present,
    from,
    to: home.now,
    ...(rest.document === undefined ? {} : { document: rest.document }),
  };
  const changed: Consent = {
    ...rest,
    ...scopeOf(wanted),
    ...(how === undefined ? {} : { how }),
    ...(document === undefined ? {} : { document }),
    ...(hand.registeredBy === undefined ? {} : { registeredBy: hand.registeredBy }),
    // What had not begun, or began this very instant, was never in force.
    ...(from < home.now ? { earlier: [...earlier, step] } : earlier.length > 0 ? { earlier } : {}),
  };
  return {
    written: consentId,
    consents: [changed],
    ...(narrows(present, wanted) ? { closes: true } : {}),
  };
}

/** Withdrawing needs no reason. */
export function withdrawConsent(command: Of<'withdrawConsent'>, home: ConsentHome): ConsentVerdict {
  const found = givenConsent(command.consentId, home);
  if (typeof found === 'string') return { refusal: found };
  return {
    written: found.id,
    consents: [takenBack(found, home, proofOf(command, home))],
    closes: true,
  };
}

/** What is put in and taken out, of what it covers now: nobody opens again what another has closed meanwhile. */
function areasAfter({ areas, seen }: Of<'changeConsentScope'>, now: readonly Area[]): Area[] {
  if (seen === undefined) return areas;
  const put = areas.filter((area) => !seen.areas.includes(area));
  return [...now.filter((area) => !seen.areas.includes(area) || areas.includes(area)), ...put];
}

/** Another has changed what this changes too, and neither can be meant by both. */
function isOvertaken(command: Of<'changeConsentScope'>, now: Consent): boolean {
  const { seen } = command;
  if (seen === undefined) return false;
  return (['dataTypes', 'recipients'] as const).some(
    (field) =>
      command[field] !== undefined &&
      !sameScope({ [field]: seen[field] }, { [field]: now[field] }) &&
      !sameScope({ [field]: command[field] ?? undefined }, { [field]: now[field] }),
  );
}

interface Lists {
  areas: readonly string[];
  dataTypes?: readonly string[];
  recipients?: readonly string[];
}

/** Whether anything at all goes out of it. Other recipients may be fewer than "each other", so they are taken as fewer. */
function narrows(from: Lists, to: Lists): boolean {
  const fewer = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    b !== undefined && (a === undefined || a.some((one) => !b.includes(one)));
  return (
    fewer(from.areas, to.areas) ||
    fewer(from.dataTypes, to.dataTypes) ||
    fewer(from.recipients, to.recipients) ||
    (from.recipients !== undefined && to.recipients === undefined)
  );
}

/** null takes it away, absent leaves it. */
function kept<K extends string, T>(
  asked: T | null | undefined,
  before: T | undefined,
  field: K,
): { [key in K]?: T } {
  const value = asked === undefined ? before : (asked ?? undefined);
  return (value === undefined ? {} : { [field]: value }) as { [key in K]?: T };
}
