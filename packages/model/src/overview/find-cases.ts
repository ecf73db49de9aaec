import type { CaseRecord } from '../record/case-record.js';

/**
 * Cases that hold every word somewhere a reader can see: title, number, KLE, status, responsible or system. Without words,
 * all of them.
 */
export function findCases(cases: readonly CaseRecord[], words: string): CaseRecord[] {
  const wanted = words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...cases];
  return cases.filter((item) => {
    const text = textOf(item);
    return wanted.every((word) => text.includes(word));
  });
}

function textOf(item: CaseRecord): string {
  return [
    item.title,
    item.caseNumber,
    item.kle?.number,
    item.kle?.title,
    item.localStatus,
    item.primaryHandler?.name,
    item.responsibleUnit?.name,
    item.provenance.system,
  ]
    .filter(Boolean)
    .join(' ')
    .toLocaleLowerCase('da');
}
