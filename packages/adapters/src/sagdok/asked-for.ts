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
  readonly #seen = new Map<Presence['kind'], number>();
  readonly #without = new Map<string, Presence[]>();

  add(presence: Presence): void {
    this.#seen.set(presence.kind, (this.#seen.get(presence.kind) ?? 0) + 1);
    for (const field of presence.absent) {
      const key = `${presence.kind} ${field}`;
      const list = this.#without.get(key) ?? [];
      list.push(presence);
      this.#without.set(key, list);
    }
  }

  /** By kind, the fields missing in some but not in all. */
  fields(): Record<string, string[]> {
    const fields: Record<string, string[]> = {};
    for (const [key, without] of this.#without) {
      const [kind = '', field = ''] = key.split(' ');
      if (without.length < (this.#seen.get(kind as Presence['kind']) ?? 0)) {
        (fields[kind] ??= []).push(field);
      }
    }
    return fields;
  }

  findings(): Finding[] {
    const findings: Finding[] = [];
    for (const [kind, fields] of Object.entries(this.fields())) {
      for (const field of fields) {
        const rule = REQUIRED[kind as Presence['kind']][field];
        if (rule === undefined) continue;
        for (const { id, system } of this.#without.get(`${kind} ${field}`) ?? []) {
          const object = kind as Presence['kind'];
          findings.push({ rule, object, id, ...(system !== undefined && { system }) });
        }
      }
    }
    return findings;
  }
}
