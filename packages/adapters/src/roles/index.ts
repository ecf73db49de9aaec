export { KORSBAEK_ROLES } from './korsbaek.js';
export { parseRoleTable, type ParsedRoleTable } from './parse-role-table.js';
export { PUBLISHED_ROLES } from './published.js';
export {
  RoleBook,
  type RoleEntry,
  type RoleName,
  type RolePlace,
  type RoleTable,
  type TypeName,
} from './role-table.js';
