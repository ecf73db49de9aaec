import { emptyValue, type Facet, type FacetValue, type Reading } from '../index-port.js';
import type { ConnectionReport } from '../record/coverage.js';
import type { Grant } from '../record/grant.js';
import type { JointPlan } from '../record/joint-plan.js';
import { canonicalOrder } from './canonical-order.js';
import { type Access, type Context, contextOf } from './context.js';
import { coverageSeen } from './coverage-seen.js';
import { FACETS_NEEDED, type ItemValue, judge } from './decide.js';
import { mayBeginPlan, planMay } from './plan-may.js';
import { redact } from './redact.js';
import { withheldAreas } from './withheld.js';

/** Undecided readings of the facets in {@link FACETS_NEEDED}, as far as they have come. */
export type RelatedReadings = { [F in Facet]?: Reading<FacetValue[F]> };

/**
 * What this viewer gets of a reading, and the only thing that may leave the server. Every item is decided on and what hangs on
 * hidden ones goes with them. The bytes of the result are a function of what is shown: keys are sorted, lists keep their order,
 * and counts, systems and withheld areas come from nothing that is hidden.
 *
 * A facet that leans on others is not settled before they are, and reports their connections too: while the cases have not come, an
 * appointment that hangs on one is not shown, and nobody may take that for "none".
 */
export function decideReading<F extends Facet>(
  facet: F,
  reading: Reading<FacetValue[F]>,
  access: Access,
  related: RelatedReadings = {},
): Reading<FacetValue[F]> {
  const needed = FACETS_NEEDED[facet].flatMap((name) => related[name] ?? []);
  const values = Object.fromEntries(
    Object.entries(related).map(([name, one]) => [name, one.value] as const),
  ) as Partial<FacetValue>;
  const context = contextOf(access, { ...values, [facet]: reading.value });
  const value = valueFor(facet, reading.value, context);
  return canonicalOrder({
    value,
    settled: reading.settled && needed.every(({ settled }) => settled),
    retrievedAt: reading.retrievedAt,
    connections: joinReports(
      reading.connections,
      needed.flatMap(({ connections }) => connections),
    ),
    systems: coverageSeen(reading.systems, value, context),
    withheld: withheldAreas(facet, context),
    rejected: context.entitled && access.viewer.dataQuality ? reading.rejected : 0,
    ...(facet === 'plan' && value === null && mayBeginPlan(context) ? { mayBegin: true } : {}),
  });
}

function valueFor<F extends Facet>(
  facet: F,
  value: FacetValue[F],
  context: Context,
): FacetValue[F] {
  if (value === null) return value;
  const items = (Array.isArray(value) ? value : [value]) as ItemValue<F>[];
  const shown = items.flatMap((item): unknown[] => {
    const decision = judge(facet, item, context);
    if (decision.kind === 'hide') return [];
    const rest = decision.kind === 'show' ? item : redact(item, decision.fields);
    if (facet === 'plan') return [withRights(item as JointPlan, rest as JointPlan, context)];
    return [facet === 'grants' ? inShownArea(rest as Grant) : rest];
  });
  return (Array.isArray(value) ? shown : (shown[0] ?? emptyValue(facet))) as FacetValue[F];
}

/** What is offered to be changed is decided here too. What a home says of it is nobody's right. */
function withRights(plan: JointPlan, shown: JointPlan, context: Context): JointPlan {
  const { may: _, ...rest } = shown;
  const may = planMay(plan, context);
  return may === undefined ? rest : { ...rest, may };
}

/** A grant lies where its first benefit does; when that one is hidden, where the first one shown does. */
function inShownArea(grant: Grant): Grant {
  const [first] = grant.benefits;
  return first === undefined ? grant : { ...grant, area: first.area };
}

/** The reading's own reports, then what is not well among the others': their good news is not this facet's. */
function joinReports(
  own: readonly ConnectionReport[],
  others: readonly ConnectionReport[],
): ConnectionReport[] {
  const named = new Set(own.map(({ connection }) => connection));
  const extra = others.filter(({ connection, state }) => {
    if (named.has(connection) || state === 'answered' || state === 'notConnected') return false;
    named.add(connection);
    return true;
  });
  return [...own, ...extra];
}
