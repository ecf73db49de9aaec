/**
 * What a viewer gets of one item. `fields` are paths from the item, list positions as numbers (`parties.1.initials`): a path to
 * a list element takes the element out. A decision stays on the server: its paths tell of what is hidden.
 */
export type Decision = { kind: 'show' } | { kind: 'redact'; fields: string[] } | { kind: 'hide' };

export const SHOW: Decision = { kind: 'show' };
export const HIDE: Decision = { kind: 'hide' };

/** Shown without these fields; shown whole when there are none. */
export function without(fields: readonly string[]): Decision {
  return fields.length === 0 ? SHOW : { kind: 'redact', fields: [...new Set(fields)].sort() };
}
