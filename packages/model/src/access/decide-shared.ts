import type { Consent, Participation } from '../record/consent.js';
import type { Household, Person } from '../record/person.js';
import type { Context } from './context.js';
import { type Decision, HIDE, SHOW, without } from './decision.js';

/** Who the overview is about: for everyone who may open it. */
export function decidePerson({ id }: Person, { entitled, citizen }: Context): Decision {
  return entitled && id === citizen ? SHOW : HIDE;
}

/** Whether consent exists may be seen without consent (DOMAIN 2.5); a citizen does not see which employee wrote it down, or where. */
export function decideStatus(record: Participation | Consent, context: Context): Decision {
  if (!context.entitled) return HIDE;
  if (context.viewer.audience !== 'citizen') return SHOW;
  const { withdrawal, unasked } = record as Partial<Consent>;
  const earlier: readonly object[] = record.earlier ?? [];
  return without([
    ...staffIn(record),
    ...earlier.flatMap((step, i) => [
      ...staffIn(step, `earlier.${i}.`),
      ...staffIn((step as Partial<Consent>).unasked, `earlier.${i}.unasked.`),
    ]),
    ...staffIn(withdrawal, 'withdrawal.'),
    ...staffIn(unasked, 'unasked.'),
  ]);
}

function staffIn(record: object = {}, base = ''): string[] {
  return ['registeredBy', 'document'].filter((field) => field in record).map((one) => base + one);
}

/** What anyone must know before they ring or write: for professionals of every area, and only for them. */
export function decideForProfessionals({ viewer, entitled }: Context): Decision {
  return entitled && viewer.audience === 'professional' ? SHOW : HIDE;
}

/** Others in the home keep their relation; the ids that would lead to their own lives are not this viewer's to follow. */
export function decideHousehold({ members }: Household, context: Context): Decision {
  if (decideForProfessionals(context).kind === 'hide') return HIDE;
  return without(
    members.flatMap(({ person }, i) =>
      person === undefined || person === context.citizen ? [] : [`members.${i}.person`],
    ),
  );
}

/** Who has looked is the citizen's own to see (C-579/21). */
export function decideLookup({ viewer, entitled }: Context): Decision {
  return entitled && viewer.audience === 'citizen' ? SHOW : HIDE;
}
