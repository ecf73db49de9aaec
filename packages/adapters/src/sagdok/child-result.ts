import { type Finding, type Provenance } from '@hoi/model';
import { type AnswerRecord, type CountedKind } from '../answer.js';
import { type ChildResult } from './format.js';
import { type SnapshotObject, type SnapshotResult } from './snapshot.js';

/** Puts what became of a snapshot into the form that the answer's reader gathers. */
export function childResult<T>(
  object: SnapshotObject,
  kind: CountedKind,
  result: SnapshotResult<T>,
  recordsOf: (value: T) => {
    records: AnswerRecord[];
    provenance: Provenance;
    also?: ChildResult['counted'];
  },
): ChildResult {
  if (result.kind === 'notYet') return { records: [], counted: { [kind]: 1 }, notYetKnown: true };
  if (result.kind === 'rejected') {
    const rejected: AnswerRecord = {
      kind: 'rejected',
      value: result.record,
      ...(result.at && { deletedAt: result.at }),
    };
    return { records: [rejected, ...result.findings.map(asPart)], counted: { [kind]: 1 } };
  }
  const { records, provenance, also } = recordsOf(result.value);
  const { system } = provenance;
  const findings = result.scope.findings.map((finding) =>
    asPart(system === undefined ? finding : { ...finding, system }),
  );
  return {
    records: [...records, ...findings],
    counted: { [kind]: 1, ...also },
    presence: {
      kind: object,
      id: result.scope.id ?? '',
      absent: result.scope.absent,
      ...(system !== undefined && { system }),
    },
  };
}

function asPart(value: Finding): AnswerRecord {
  return { kind: 'finding', value };
}
