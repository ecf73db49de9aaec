import { type Finding } from '@hoi/model';
import { type RuleId } from '../rules.js';
import { type ChildResult } from './format.js';

type Presence = NonNullable<ChildResult['presence']>;

/** Fields that the guides want in every object, and the rule that says so. */
const REQUIRED: Readonly<Record<Presence['kind'], Readonly<Record<string, RuleId>>>> = {
  case: {
    title: 'ob1.case.title.missing',
    caseNumber: 'ob1.case.caseNumber.missing',
    progress: 'ob1.case.progress.missing',
    sensitivity: 'ob1.case.sensitivity.missing',
    owner: 'ob1.case.owner.missing',
    responsibleUnit: 'ob1.case.responsibleUnit.missing',
    kle: 'ob1.case.kle.missing',
    actionFacet: 'ob1.case.actionFacet.missing',
    'provenance.system': 'ob1.case.system.missing',
  },
  document: {
    title: 'ob1.document.title.missing',
    owner: 'ob1.document.owner.missing',
    responsibleUnit: 'ob1.document.responsibleUnit.missing',
    kle: 'ob1.document.kle.missing',
    'provenance.system': 'ob1.document.system.missing',
  },
  grant: {
    sensitivity: 'ob1.grant.sensitivity.missing',
    owner: 'ob1.grant.owner.missing',
  },
  payment: {
    period: 'ob1.payment.period.missing',
    lines: 'ob1.payment.lines.missing',
    owner: 'ob1.payment.owner.missing',
    parties: 'ob1.payment.payee.missing',
    'provenance.system': 'ob1.payment.system.missing',
  },
};

/**
 * A filter holds for a whole answer, so that an element which one object has was asked for in all of them: where it is
 * missing, there is none. Where no object has it, nobody can tell, and nothing is said.
 */
export class AskedFor {
  /** Kind → id → how many snapshots there were of it: an object may be told in parts. */
  readonly #snapshots = new Map<Presence['kind'], Map<string, number>>();
  /** `<kind> <field>` → id → how many of them were without, and whose it is. */
  readonly #without = new Map<string, Map<string, { times: number; system?: string }>>();

  add({ kind, id, absent, system }: Presence): void {
    const snapshots = getOrMake(this.#snapshots, kind, () => new Map<string, number>());
    snapshots.set(id, (snapshots.get(id) ?? 0) + 1);
    for (const field of absent) {
      const ids = getOrMake(this.#without, `${kind} ${field}`, () => new Map());
      const times = (ids.get(id)?.times ?? 0) + 1;
      ids.set(id, { times, ...(system !== undefined && { system }) });
    }
  }

  /** By kind, the fields missing in some but not in all. */
  fields(): Record<string, string[]> {
    const fields: Record<string, string[]> = {};
    for (const { kind, field, lacking } of this.#lacking()) {
      if (lacking.length < (this.#snapshots.get(kind)?.size ?? 0)) {
        (fields[kind] ??= []).push(field);
      }
    }
    return fields;
  }

  findings(): Finding[] {
    const fields = this.fields();
    return this.#lacking().flatMap(({ kind, field, lacking }) => {
      const rule = REQUIRED[kind][field];
      if (rule === undefined || !fields[kind]?.includes(field)) return [];
      return lacking.map(({ id, system }) => ({
        rule,
        object: kind,
        id,
        ...(system !== undefined && { system }),
      }));
    });
  }

  /** Objects of which no snapshot had the field. */
  #lacking() {
    return [...this.#without].map(([key, ids]) => {
      const [kind, field = ''] = key.split(' ') as [Presence['kind'], string];
      const snapshots = this.#snapshots.get(kind);
      const lacking = [...ids].filter(([id, { times }]) => times === snapshots?.get(id));
      return { kind, field, lacking: lacking.map(([id, { system }]) => ({ id, system })) };
    });
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
