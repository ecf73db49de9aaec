import type { Area } from '../area/area.js';
import type { CaseRecord } from '../record/case-record.js';
import type { CitizenId } from '../record/common.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import type { JointPlan } from '../record/joint-plan.js';
import { UNKNOWN_END } from '../time/period.js';
import { caseName } from './case-state.js';
import { caseSpells } from './case-spells.js';
import { citizenRole } from './citizen-role.js';
import { provenance, sourceOf } from './lane-events.js';
import { planSaved } from './plan-saved.js';
import { type RowPart, rowGroups } from './row-groups.js';
import { RowMemo } from './row-memo.js';
import { benefitName } from './running-benefits.js';
import { sortedBy } from './sorted-by.js';
import { type TimelineItem, mainPeriod } from './timeline-item.js';

/** Benefits of one name within an intervention: one after the other in one row, side by side in sub-rows. */
export interface BenefitRow {
  id: string;
  title: string | undefined;
  /** What stands under the title: the KLE title or number. */
  subtitle: string | undefined;
  items: TimelineItem[];
}

/** A row of an area: a sector case, a real intervention, the joint plan, or a grant whose case cannot be seen. */
export interface InterventionRow {
  id: string;
  kind: 'case' | 'intervention' | 'grant' | 'plan';
  area: Area;
  title: string | undefined;
  subtitle: string | undefined;
  /** The citizen is secondary party in the case. */
  secondary: boolean;
  planVersion?: number;
  planStartedOn?: string;
  /** The row's own periods: one for each time the case was open. Empty for a grant. */
  own: TimelineItem[];
  benefits: BenefitRow[];
  caseId?: string;
  system?: string;
}

export interface RowSources {
  cases: readonly CaseRecord[];
  grants: readonly Grant[];
  interventions: readonly Intervention[];
  plan: JointPlan | null;
  citizen?: CitizenId | undefined;
}

/** Every row, by start and then id; the joint plan and its case first. Each record lands in exactly one row. */
export function interventionRows(
  sources: RowSources,
  memo: RowMemo = new RowMemo(),
): InterventionRow[] {
  const groups = rowGroups(sources);
  return memo.rows(groups, sources.citizen, (id, parts) => builtRow(id, parts, sources.citizen));
}

/** A row of all that belongs to it, and the key it is sorted by. */
function builtRow(
  id: string,
  parts: readonly RowPart[],
  citizen: CitizenId | undefined,
): { row: InterventionRow; key: string } {
  let row: InterventionRow | undefined;
  for (const part of parts) {
    if (part.as === 'case') row = caseRow(part.record, id, citizen);
    else if (part.as === 'plan') row = withPlan(row, part.record);
    else if (part.as === 'grant') row = withGrant(row, part.record);
    else if (part.as === 'benefit' && row) addIntervention(row, part.record);
    else row = withIntervention(row, part.record);
  }
  if (!row) throw new Error('a row of nothing');
  for (const benefit of row.benefits) benefit.items = sortedBy(benefit.items, startKey);
  return { row, key: keyOf(row) };
}

function caseRow(item: CaseRecord, id: string, citizen: CitizenId | undefined): InterventionRow {
  const name = caseName(item);
  const subtitle = item.legalBasis || item.kle?.title || item.kle?.number;
  const spells = caseSpells(item);
  return {
    id,
    kind: 'case',
    area: item.hoi ? 'crossCutting' : item.area,
    title: name,
    subtitle: subtitle === name ? item.caseNumber : subtitle,
    secondary: citizenRole(item, citizen) === 'secondary',
    own: spells.map((bar, i) => ({
      id: i === 0 ? item.id : `${item.id}/spell/${i}`,
      record: item.id,
      kind: 'case',
      area: item.hoi ? 'crossCutting' : item.area,
      name,
      bar,
      frame: null,
      ...sourceOf(item),
    })),
    benefits: [],
    caseId: item.id,
    ...(item.provenance.system === undefined ? {} : { system: item.provenance.system }),
  };
}

/** The plan has no end of its own: where its case can be seen it is that case's row, else a row whose end nobody says. */
function withPlan(home: InterventionRow | undefined, plan: JointPlan): InterventionRow {
  const { version } = planSaved(plan);
  const started = plan.startedOn === undefined ? {} : { planStartedOn: plan.startedOn };
  if (home) return { ...home, planVersion: version, ...started };
  return {
    id: plan.id,
    kind: 'plan',
    area: 'crossCutting',
    title: undefined,
    subtitle: undefined,
    secondary: false,
    planVersion: version,
    ...started,
    own: [
      {
        id: plan.id,
        record: plan.id,
        kind: 'plan',
        area: 'crossCutting',
        name: undefined,
        bar: { start: plan.startedOn ?? null, end: UNKNOWN_END },
        frame: null,
        connection: 'store',
      },
    ],
    benefits: [],
  };
}

function itemOf(item: Intervention, area: Area): TimelineItem {
  return {
    id: item.id,
    record: item.id,
    kind: 'intervention',
    area,
    name: item.name || undefined,
    bar: item.period,
    frame: null,
    ...(item.status === undefined ? {} : { statedStatus: item.status }),
    ...(item.caseId === undefined ? {} : { caseId: item.caseId }),
    ...(item.legalBasis === undefined ? {} : { legalBasis: item.legalBasis }),
    ...provenance(item),
  };
}

function addIntervention(home: InterventionRow, item: Intervention): void {
  addBenefit(home, itemOf(item, home.area), item.legalBasis);
}

/** One whose case is not here is a row of its own; a second of its id stands beside it. */
function withIntervention(known: InterventionRow | undefined, item: Intervention): InterventionRow {
  const one = itemOf(item, item.area);
  if (known) {
    known.own.push({ ...one, id: `${item.id}#${known.own.length}` });
    return known;
  }
  return {
    id: item.id,
    kind: 'intervention',
    area: item.area,
    title: item.name || undefined,
    subtitle: item.legalBasis,
    secondary: false,
    own: [one],
    benefits: [],
    ...(item.caseId === undefined ? {} : { caseId: item.caseId }),
    ...(item.provenance.system === undefined ? {} : { system: item.provenance.system }),
  };
}

function withGrant(home: InterventionRow | undefined, grant: Grant): InterventionRow {
  const row = home ?? grantRow(grant);
  const responsible = grant.responsibleUnit?.name;
  const shared = {
    area: row.area,
    frame: grant.period,
    ...provenance(grant),
    ...(row.caseId === undefined ? {} : { caseId: row.caseId }),
    ...(responsible === undefined ? {} : { responsible }),
  };
  if (grant.benefits.length === 0) {
    const name = grant.reason || grant.key;
    addBenefit(
      row,
      { id: grant.id, record: grant.id, kind: 'grant', name, bar: null, ...shared },
      undefined,
    );
  }
  for (const benefit of grant.benefits) {
    const id = `${grant.id}/${benefit.id}`;
    addBenefit(
      row,
      {
        id,
        record: id,
        kind: 'benefit',
        name: benefitName(benefit),
        bar: benefit.period,
        ...shared,
        ...(benefit.kle === undefined ? {} : { kle: benefit.kle }),
        ...(benefit.system === undefined ? {} : { system: benefit.system }),
      },
      benefit.kle?.title ?? benefit.kle?.number,
    );
  }
  return row;
}

/** A grant whose case is not here: the title the grant itself carries, else its benefit's. */
function grantRow(grant: Grant): InterventionRow {
  const [first] = grant.benefits;
  return {
    id: grant.id,
    kind: 'grant',
    area: grant.area,
    title: grant.cases[0]?.title || (first ? benefitName(first) : undefined) || grant.reason,
    subtitle: undefined,
    secondary: false,
    own: [],
    benefits: [],
    ...(grant.provenance.system === undefined ? {} : { system: grant.provenance.system }),
  };
}

function addBenefit(row: InterventionRow, item: TimelineItem, subtitle: string | undefined): void {
  const id = `${row.id}/row/${item.name ?? ''}`;
  let home = row.benefits.find((benefit) => benefit.id === id);
  if (!home) {
    home = {
      id,
      title: item.name,
      subtitle: subtitle === item.name ? undefined : subtitle,
      items: [],
    };
    row.benefits.push(home);
  }
  home.items.push(item);
}

const LATEST = '9999-12-31';

function startOf(items: readonly TimelineItem[]): string {
  return items.reduce((first, item) => {
    const start = mainPeriod(item).start ?? LATEST;
    return start < first ? start : first;
  }, LATEST);
}

function startKey(item: TimelineItem): string {
  return `${mainPeriod(item).start ?? LATEST} ${item.id}`;
}

function keyOf(row: InterventionRow): string {
  const first = row.planVersion === undefined ? '1' : '0';
  const items = row.own.length > 0 ? row.own : row.benefits.flatMap(({ items: all }) => all);
  return `${first} ${startOf(items)} ${row.id}`;
}
