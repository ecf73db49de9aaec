import { describe, expect, it } from 'vitest';
import { aGrant, id, since } from '../testing/records.js';
import { marksOfChoice } from './marks-of-choice.js';

const grant = aGrant(1, { cases: [{ caseId: id(41) }, { caseId: id(42) }] }, since('2026-01-01'));
const effort = {
  id: 'effort',
  name: 'Indsats',
  caseId: id(43),
  area: 'education' as const,
  period: since('2026-09-01'),
  provenance: { connection: 'fvu' },
};
const life = {
  grants: [grant, aGrant(2, { cases: [{ caseId: id(44) }] })],
  interventions: [effort],
};

describe('what a choice marks', () => {
  it('is nothing when nothing is chosen, and the case itself when a case is', () => {
    expect([...marksOfChoice(undefined, life)]).toEqual([]);
    expect([...marksOfChoice(id(41), life)]).toEqual([id(41)]);
  });

  it('is every case of a benefit, and of its grant, and of no other', () => {
    const benefit = `${grant.id}/${grant.benefits[0]!.id}`;
    expect([...marksOfChoice(benefit, life)]).toEqual([benefit, grant.id, id(41), id(42)]);
    expect([...marksOfChoice(grant.id, life)]).toEqual([grant.id, id(41), id(42)]);
    expect([...marksOfChoice(`${grant.id}/other`, life)]).toEqual([`${grant.id}/other`]);
  });

  it('is the case of an intervention', () => {
    expect([...marksOfChoice(effort.id, life)]).toEqual([effort.id, id(43)]);
  });
});
