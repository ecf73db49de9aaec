import { AREAS, type Area } from '../area/area.js';

/** What a guest by the fridge must not read (DESIGN 4.6): law, area, benefit or case, other people's names. */
export interface FridgeSecrets {
  /** Names of areas, in the reader's language. */
  areaName(area: Area): string;
  /** Titles of cases and benefits. */
  benefits: readonly string[];
  /** Names of the household and of staff. */
  names: readonly string[];
}

const LAW = /§|\bstk\.|\blov(en|s)?\b|\bLBK\b|\bKLE\b|\b\d{2}\.\d{2}\.\d{2}\b/iu;

/** What of it the text holds, whole words only; undefined: nothing. A diagnosis nobody can tell from a list. */
export function fridgeJudge({
  areaName,
  benefits,
  names,
}: FridgeSecrets): (text: string) => 'law' | 'area' | 'benefit' | 'name' | undefined {
  const areas = AREAS.filter((area) => area !== 'other').map(areaName);
  return (text) => {
    if (LAW.test(text)) return 'law';
    if (areas.some((word) => holds(text, word))) return 'area';
    if (benefits.some((word) => holds(text, word))) return 'benefit';
    return names.some((word) => holds(text, word)) ? 'name' : undefined;
  };
}

function holds(text: string, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase('da');
  if (wanted.length < 2) return false;
  const padded = ` ${text.toLocaleLowerCase('da').replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return padded.includes(` ${wanted.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}
