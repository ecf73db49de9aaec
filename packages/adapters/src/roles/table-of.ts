import { type RoleName, type RoleTable, type TypeName } from './role-table.js';

/** Builds a table from what a person would write down. */
export function tableOf(
  name: string,
  roles: Readonly<Partial<Record<RoleName, string>>>,
  types: readonly (readonly [TypeName, string])[],
  invented: boolean,
): RoleTable {
  return {
    name,
    roles: Object.entries(roles).map(([role, uuid]) => ({
      name: role as RoleName,
      uuid: uuid.toLowerCase(),
      invented,
    })),
    types: types.map(([type, uuid]) => ({ name: type, uuid: uuid.toLowerCase() })),
  };
}
