import { areaOfKle } from '@hoi/model';
import type { SystemKey } from './systems.js';
import type { UnitKey } from './units.js';

/** Who takes care of a subject, and in which system. */
export function homeOf(kle: string): { unit: UnitKey; system: SystemKey } {
  switch (areaOfKle(kle)) {
    case 'crossCutting':
      return { unit: 'hoi', system: 'cabinet' };
    case 'employment':
      return { unit: 'work', system: 'work' };
    case 'social':
      return { unit: 'adult', system: 'home' };
    case 'family':
      return { unit: 'family', system: 'children' };
    case 'health':
      return { unit: 'health', system: 'home' };
    case 'income':
      return { unit: 'income', system: 'benefits' };
    case 'education':
      return { unit: 'youth', system: 'youth' };
    case 'other':
      return { unit: 'town', system: 'cabinet' };
  }
}
