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
import { benefitName } from './running-benefits.js';
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
export function interventionRows(sources: RowSources): InterventionRow[] {
  const rows = new Map<string, InterventionRow>();
  for (const item of sources.cases) {
    // A host may hand over the same id twice; both are shown, and what points to the id goes to the first.
    let key: string = item.id;
    for (let n = 2; rows.has(key); n++) key = `${item.id}#${n}`;
    rows.set(key, { ...caseRow(item, sources.citizen), id: key });
  }
  addPlan(rows, sources.plan);
  for (const item of sources.interventions) addIntervention(rows, item);
  for (const grant of sources.grants) addGrant(rows, grant);
  const all = [...rows.values()];
  for (const row of all) {
    for (const benefit of row.benefits) benefit.items = sortedBy(benefit.items, startKey);
  }
  return sortedBy(all, keyOf);
}

function caseRow(item: CaseRecord, citizen: CitizenId | undefined): InterventionRow {
  const name = caseName(item);
  const subtitle = item.legalBasis || item.kle?.title || item.kle?.number;
  const spells = caseSpells(item);
  return {
    id: item.id,
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
function addPlan(rows: Map<string, InterventionRow>, plan: JointPlan | null): void {
  if (!plan) return;
  const started = plan.startedOn === undefined ? {} : { planStartedOn: plan.startedOn };
  const home = plan.caseId === undefined ? undefined : rows.get(plan.caseId);
  if (home) {
    Object.assign(home, { planVersion: plan.version, ...started });
    return;
  }
  rows.set(plan.id, {
    id: plan.id,
    kind: 'plan',
    area: 'crossCutting',
    title: undefined,
    subtitle: undefined,
    secondary: false,
    planVersion: plan.version,
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
  });
}

function addIntervention(rows: Map<string, InterventionRow>, item: Intervention): void {
  const home = item.caseId === undefined ? undefined : rows.get(item.caseId);
  const area = home?.area ?? item.area;
  const one: TimelineItem = {
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
  if (home) {
    addBenefit(home, one, item.legalBasis);
    return;
  }
  const known = rows.get(item.id);
  if (known) {
    known.own.push({ ...one, id: `${item.id}#${known.own.length}` });
    return;
  }
  rows.set(item.id, {
    id: item.id,
    kind: 'intervention',
    area,
    title: item.name || undefined,
    subtitle: item.legalBasis,
    secondary: false,
    own: [one],
    benefits: [],
    ...(item.caseId === undefined ? {} : { caseId: item.caseId }),
    ...(item.provenance.system === undefined ? {} : { system: item.provenance.system }),
  });
}

function addGrant(rows: Map<string, InterventionRow>, grant: Grant): void {
  const home = grant.cases.map(({ caseId }) => rows.get(caseId)).find((row) => row !== undefined);
  const row = home ?? grantRow(rows, grant);
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
}

/** A grant whose case is not here: the title the grant itself carries, else its benefit's. */
function grantRow(rows: Map<string, InterventionRow>, grant: Grant): InterventionRow {
  const known = rows.get(grant.id);
  if (known) return known;
  const [first] = grant.benefits;
  const row: InterventionRow = {
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
  rows.set(grant.id, row);
  return row;
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

/** Each key is made once, however often two are compared. */
function sortedBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return list
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}
