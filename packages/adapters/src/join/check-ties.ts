import { type CaseRecord, type Finding } from '@hoi/model';
import { S } from '../sag-dokument-indeks/wire.js';
import { W } from '../sagdok/wire.js';
import { G, P } from '../ydelses-indeks/wire.js';
import { type Collected } from './collected.js';

type Objects = Omit<Collected, 'findings'>;

/**
 * What can only be seen when everything has been read: references to what nobody delivered, and cases that lie above each
 * other in a ring. A reference is only called dangling when that kind of thing was delivered at all.
 */
export function checkTies(all: Objects): Finding[] {
  return [...casesAndDocuments(all), ...grants(all), ...payments(all), ...circles(all.cases)];
}

function casesAndDocuments({ cases, documents, rejected }: Objects): Finding[] {
  const caseIds = idsOf(cases, rejected, 'case');
  const documentIds = idsOf(documents, rejected, 'document');
  const findings: Finding[] = [];
  for (const one of cases) {
    for (const { caseId } of one.relations) {
      if (!caseIds.has(caseId)) findings.push(dangling('case', one, S.relation, caseId));
    }
    for (const { documentId } of documentIds.size > 0 ? one.file : []) {
      if (!documentIds.has(documentId)) findings.push(dangling('case', one, S.journal, documentId));
    }
  }
  return findings;
}

function grants({ grants: all, cases, rejected, sources }: Objects): Finding[] {
  const answered = sources.some(({ index, failure }) => index === 'sdi' && failure === undefined);
  if (!answered) return [];
  const ids = idsOf(cases, rejected, 'case');
  return all.flatMap((grant) =>
    grant.cases
      .filter(({ caseId }) => !ids.has(caseId))
      .map(({ caseId }) => dangling('grant', grant, G.case, caseId)),
  );
}

function payments({ payments: all, grants: known, rejected }: Objects): Finding[] {
  const ids = idsOf(known, rejected, 'grant');
  if (ids.size === 0) return [];
  const benefits = new Map(
    known.map((grant) => [grant.id, new Set(grant.benefits.map(({ id }) => id))]),
  );
  return all.flatMap((payment) =>
    payment.lines.flatMap(({ grantId, benefitId }) => {
      if (grantId === undefined) return [];
      const there = ids.has(grantId) && (benefits.get(grantId)?.has(benefitId ?? '') ?? true);
      const target = `${grantId}${benefitId === undefined ? '' : ` ${benefitId}`}`;
      return there ? [] : [dangling('payment', payment, `${P.line}/${P.lineBenefit}`, target)];
    }),
  );
}

function idsOf(
  records: readonly { id: string }[],
  rejected: Collected['rejected'],
  object: Collected['rejected'][number]['object'],
): Set<string> {
  const lost = rejected.flatMap((one) =>
    one.object === object && one.id !== null ? [one.id] : [],
  );
  return new Set([...records.map(({ id }) => id), ...lost]);
}

function dangling(
  object: Finding['object'],
  record: { id: string; provenance: { system?: string | undefined } },
  element: string,
  target: string,
): Finding {
  const { id, provenance } = record;
  return {
    rule: 'relation.dangling',
    object,
    id,
    ...(provenance.system !== undefined && { system: provenance.system }),
    path: `${W.relations}/${element}`,
    raw: target,
  };
}

/** Cases left when all are taken away that have nothing above them, or nothing below: those that go round. */
function circles(cases: readonly CaseRecord[]): Finding[] {
  const above = new Map(
    cases.map((one) => [
      one.id,
      new Set(one.relations.flatMap(({ kind, caseId }) => (kind === 'parent' ? [caseId] : []))),
    ]),
  );
  let left = new Set([...above].filter(([, parents]) => parents.size > 0).map(([id]) => id));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const parents = new Set([...left].flatMap((id) => [...(above.get(id) ?? [])]));
    left = new Set(
      [...left].filter(
        (id) => parents.has(id) && [...(above.get(id) ?? [])].some((up) => left.has(up)),
      ),
    );
  }
  return cases
    .filter(({ id }) => left.has(id))
    .map(({ id, provenance }) => ({
      rule: 'relation.circle',
      object: 'case' as const,
      id,
      ...(provenance.system !== undefined && { system: provenance.system }),
      path: `${W.relations}/${S.relation}`,
    }));
}
