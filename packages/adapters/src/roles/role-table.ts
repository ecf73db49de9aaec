/**
 * What a relation can be, as `<element>.<role>`. On the wire a role is only a UUID, and the same word has another UUID in
 * each kind of object, so that a role is never looked up without saying where it stood.
 */
export type RoleName =
  | `system.${'master' | 'sender'}`
  | `caseActor.${'owner' | 'responsible' | 'primaryHandler' | 'otherHandler' | 'residence' | 'lentTo' | 'archive'}`
  | `caseParty.${'primary' | 'secondary' | 'benefitRecipient'}`
  | `caseClass.${'primary' | 'action' | 'intervention' | 'benefit' | 'displayExclusion' | 'outcome' | 'other'}`
  | `caseRelation.${'parent' | 'precedent' | 'related'}`
  | `journal.${'filed' | 'enclosed' | 'note'}`
  | `caseAccess.access`
  | `documentActor.${'owner' | 'responsible' | 'primaryHandler' | 'otherHandler' | 'assignedTo'}`
  | `documentParty.${'party' | 'copy'}`
  | `documentClass.${'primary' | 'other' | 'displayExclusion'}`
  | `documentRelation.other`
  | `documentAccess.access`
  | `grantActor.${'owner' | 'responsible'}`
  | `grantParty.${'benefitRecipient' | 'grantHolder'}`
  | `grantBenefit.benefit`
  | `grantClass.primary`
  | `grantCase.attached`
  | `grantAccess.access`
  | `paymentActor.${'owner' | 'payingUnit'}`
  | `paymentParty.payee`
  | `paymentLine.partOf`;

/** Where a role stands: the part of its name before the point. */
export type RolePlace = RoleName extends `${infer P}.${string}` ? P : never;

/** What kind of thing a relation points to. */
export type TypeName =
  | 'authority'
  | 'unit'
  | 'user'
  | 'person'
  | 'company'
  | 'class'
  | 'case'
  | 'document'
  | 'system'
  | 'archive'
  | 'access'
  | 'payment';

export interface RoleEntry {
  /** Lower case. */
  uuid: string;
  name: RoleName;
  /** Nobody has published it: right for demonstration data, wrong for a municipality's. */
  invented: boolean;
}

export interface RoleTable {
  name: string;
  roles: readonly RoleEntry[];
  types: readonly { uuid: string; name: TypeName }[];
}

/** Several tables put together for looking up; where two disagree the earlier one is right. */
export class RoleBook {
  readonly #roles = new Map<string, RoleEntry>();
  readonly #types = new Map<string, TypeName>();

  constructor(tables: readonly RoleTable[]) {
    for (const table of tables) {
      for (const entry of table.roles) {
        const key = `${placeOf(entry.name)} ${entry.uuid}`;
        if (!this.#roles.has(key)) this.#roles.set(key, entry);
      }
      for (const { uuid, name } of table.types) {
        if (!this.#types.has(uuid)) this.#types.set(uuid, name);
      }
    }
  }

  role(place: RolePlace, uuid: string): RoleEntry | undefined {
    return this.#roles.get(`${place} ${uuid.toLowerCase()}`);
  }

  type(uuid: string): TypeName | undefined {
    return this.#types.get(uuid.toLowerCase());
  }

  /** The UUIDs of a role, for asking. */
  uuidsOf(name: RoleName): string[] {
    const found = [...this.#roles.values()].filter((entry) => entry.name === name);
    return found.map((entry) => entry.uuid);
  }
}

function placeOf(name: RoleName): string {
  return name.slice(0, name.indexOf('.'));
}
