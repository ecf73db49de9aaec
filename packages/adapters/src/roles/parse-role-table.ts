import { type RoleEntry, type RoleTable, type TypeName } from './role-table.js';
import { INVENTED_SOURCE, ROLE_KEYS, TYPE_KEYS } from './wire.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type ParsedRoleTable =
  | { ok: true; table: RoleTable; unknownKeys: string[] }
  | { ok: false; reason: 'json' | 'shape' | 'uuid'; key?: string };

/**
 * Reads a municipality's own role table: `{"roles": {"sdi.Oversag": "<uuid>" | {"uuid", "source"}}, "types": {…}}`. A key we
 * have no use for is said, not refused; a UUID that is none is refused, since every case would lose that relation.
 */
export function parseRoleTable(text: string, name: string): ParsedRoleTable {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, reason: 'json' };
  }
  if (!isRecord(json) || !isRecord(json.roles)) return { ok: false, reason: 'shape' };
  const typeEntries = json.types ?? {};
  if (!isRecord(typeEntries)) return { ok: false, reason: 'shape' };
  const unknownKeys: string[] = [];
  const roles: RoleEntry[] = [];
  const types: { uuid: string; name: TypeName }[] = [];
  for (const [key, entry] of Object.entries(json.roles)) {
    const uuid = uuidOf(entry);
    if (uuid === undefined) return { ok: false, reason: 'uuid', key };
    const names = Object.hasOwn(ROLE_KEYS, key) ? ROLE_KEYS[key] : undefined;
    if (!names) unknownKeys.push(key);
    const invented = isRecord(entry) && entry.source === INVENTED_SOURCE;
    for (const role of names ?? []) roles.push({ uuid, name: role, invented });
  }
  for (const [key, entry] of Object.entries(typeEntries)) {
    const uuid = uuidOf(entry);
    if (uuid === undefined) return { ok: false, reason: 'uuid', key };
    const type = Object.hasOwn(TYPE_KEYS, key) ? TYPE_KEYS[key] : undefined;
    if (type) types.push({ uuid, name: type });
    else unknownKeys.push(key);
  }
  return { ok: true, table: { name, roles, types }, unknownKeys };
}

function uuidOf(entry: unknown): string | undefined {
  const text = isRecord(entry) ? entry.uuid : entry;
  const uuid = typeof text === 'string' ? text.trim().toLowerCase() : '';
  return UUID.test(uuid) ? uuid : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
