import { bareCase } from '@hoi/korsbaek';
import { AREAS, type CaseRecord, type CivilDate, PROGRESS_STATUSES } from '@hoi/model';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** So many cases, the first of them as odd as a source may make them. */
export function oddCases(count: number): CaseRecord[] {
  const many = Array.from({ length: count }, (_, i): CaseRecord => {
    const status = PROGRESS_STATUSES[i % 5];
    return bareCase(id(i), {
      title: `Sag ${i}`,
      area: AREAS[1 + (i % 6)] ?? 'other',
      ...(status ? { status } : {}),
    });
  });
  const [first, second, third] = many;
  if (!first || !second || !third) return many;
  const to = (target: CaseRecord): CaseRecord['relations'] => [
    {
      kind: 'related',
      caseId: target.id,
      period: { start: '2026-01-01' as CivilDate, end: { kind: 'unknown' } },
    },
  ];
  const social = { area: 'social' as const, status: 'decided' as const };
  return [
    { ...first, ...social, title: 'X'.repeat(255), relations: to(second) },
    { ...second, ...social, title: 'Bostøtte', relations: to(third) },
    {
      ...third,
      ...social,
      title: '',
      kle: { number: 'K-77' },
      localStatus: 'Under overvejelse',
      parties: [{ role: 'unknown', kind: 'unknown' }],
      relations: to(first),
    },
    ...many.slice(3),
    // The same case as another index has it.
    { ...second, ...social, title: 'Støtte i hjemmet', provenance: { connection: 'esdh' } },
  ];
}
