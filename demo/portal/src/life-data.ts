import {
  AnswerReader,
  type AnswerResult,
  type XmlInput,
  failureReason,
} from '@hoi/adapters/read.js';
import type { ConnectionState, MemoryConnection } from '@hoi/adapters/memory.js';
import {
  CONNECTIONS,
  type ConnectionBehaviour,
  type ConnectionName,
  type Life,
  configuredCoverage,
  streamSdi,
  streamYdi,
} from '@hoi/korsbaek';
import type { CitizenId, CivilDate, Facet, RejectedRecord } from '@hoi/model';
import type { CitizenData } from './wire.js';

export interface LifeDataOptions {
  today: CivilDate;
  /** Answers to read instead of those the life itself would be written as. */
  answers?: { sdi?: XmlInput; ydi?: XmlInput };
  /** Who a CPR number belongs to, when that is known. */
  identify?: (cpr: string) => CitizenId | undefined;
}

/**
 * A life as a browser may get it: written as index messages, read back by the readers, with what the person source and the
 * store hold beside it. What is left has no CPR number and no party's name.
 */
export async function lifeData(life: Life, options: LifeDataOptions): Promise<CitizenData> {
  const { today, answers = {} } = options;
  const identify =
    options.identify ?? ((cpr) => (cpr === life.index.citizen.cpr ? life.id : undefined));
  const reader = new AnswerReader({
    today,
    identify: (urn) => identify(urn.slice(urn.lastIndexOf(':') + 1)),
  });
  const sdi = await reader.read(answers.sdi ?? streamSdi(life));
  const ydi = await reader.read(answers.ydi ?? streamYdi(life));
  const { cases, documents, notes, grants, payments } = reader.join([sdi, ydi]);
  return {
    facets: {
      cases,
      documents,
      notes,
      grants,
      payments,
      person: life.person,
      household: life.household,
      remarks: life.remarks,
      contacts: life.contacts,
      participation: life.participation,
      consents: life.consents,
      appointments: life.appointments,
      plan: life.plan,
      interventions: life.interventions,
      lookups: life.lookups,
    },
    rejected: {
      ...rejectedOf(sdi.rejected, { cases: ['case', 'unknown'], documents: ['document'] }),
      ...rejectedOf(ydi.rejected, { grants: ['grant', 'unknown'], payments: ['payment'] }),
    },
    withheld: life.withheld,
    connections: connectionsOf(life, { sdi, ydi }),
  };
}

function rejectedOf(
  rejected: readonly RejectedRecord[],
  kinds: { [F in Facet]?: RejectedRecord['object'][] },
): CitizenData['rejected'] {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([facet, objects]) => {
      const count = rejected.filter(({ object }) => objects.includes(object)).length;
      return count > 0 ? [[facet, count]] : [];
    }),
  );
}

/** These have a name in every language of the elements. */
const NAMED_BY_ELEMENTS: ReadonlySet<ConnectionName> = new Set(['sdi', 'ydi', 'person', 'store']);

function connectionsOf(
  life: Life,
  read: { [N in ConnectionName]?: AnswerResult },
): MemoryConnection[] {
  // What was seen of each system is for the index to say, when it answers.
  const systems = configuredCoverage(life.coverage);
  return (Object.keys(CONNECTIONS) as ConnectionName[]).map((name) => {
    const answer = read[name];
    const reason = answer && failureReason(answer);
    const state: ConnectionState = reason
      ? { kind: 'fails', reason, partial: true }
      : stateOf(life.connections[name]);
    const isIndex = name === 'sdi' || name === 'ydi';
    return {
      name,
      ...(NAMED_BY_ELEMENTS.has(name) ? {} : { label: CONNECTIONS[name].label }),
      facets: CONNECTIONS[name].facets,
      state,
      ...(isIndex ? { systems } : {}),
    };
  });
}

function stateOf(behaviour: ConnectionBehaviour | undefined): ConnectionState {
  switch (behaviour?.state) {
    case undefined:
      return { kind: 'answers' };
    case 'slow':
      return { kind: 'answers', afterMs: behaviour.delayInMilliseconds };
    case 'late':
      return { kind: 'late', dataFrom: behaviour.dataFrom };
    case 'failed': {
      const { reason, lastAnsweredAt } = behaviour;
      return { kind: 'fails', reason, ...(lastAnsweredAt ? { lastAnsweredAt } : {}) };
    }
  }
}
