import type { CaseRecord } from '../record/case-record.js';
import type { Household, HouseholdMember } from '../record/person.js';

export interface MemberCases {
  member: HouseholdMember;
  /** Cases of this citizen's own overview that the member is a party of too. Nobody's own cases are looked up from here. */
  cases: CaseRecord[];
}

/** The household, each with the shown cases they share with the citizen. */
export function householdCases(
  household: Household | null,
  cases: readonly CaseRecord[],
): MemberCases[] {
  return (household?.members ?? []).map((member) => ({
    member,
    cases:
      member.person === undefined
        ? []
        : cases.filter(({ parties }) => parties.some(({ person }) => person === member.person)),
  }));
}
