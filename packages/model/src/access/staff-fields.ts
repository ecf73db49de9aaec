import type { Actor } from '../record/common.js';

/** A citizen sees which unit is responsible, and no employee: only what is surely an authority or a unit stays. */
export function staffFields({ responsibleUnit }: { responsibleUnit?: Actor }): string[] {
  if (responsibleUnit === undefined) return [];
  const { kind } = responsibleUnit;
  return kind === 'unit' || kind === 'authority' ? [] : ['responsibleUnit'];
}
