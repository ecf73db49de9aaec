import { childResult } from '../sagdok/child-result.js';
import { type AnswerFormat } from '../sagdok/format.js';
import { readSnapshot } from '../sagdok/snapshot.js';
import { readGrant } from './read-grant.js';
import { readPayment } from './read-payment.js';
import { YDI_ANSWER, YDI_COUNTS } from './wire.js';

/** How the Ydelsesindeks answers a search. */
export const YDELSES_INDEKS: AnswerFormat = {
  index: 'ydi',
  name: YDI_ANSWER.name,
  namespace: YDI_ANSWER.namespace,
  counts: YDI_COUNTS,
  read(context, node, tooLarge) {
    if (node.name === YDI_ANSWER.grantSnapshot) {
      const result = readSnapshot(context, node, 'grant', tooLarge, readGrant);
      return childResult('grant', 'grants', result, (value) => ({
        records: [{ kind: 'grant', value }],
        provenance: value.provenance,
        also: { benefits: value.benefits.length },
      }));
    }
    if (node.name === YDI_ANSWER.paymentSnapshot) {
      const result = readSnapshot(context, node, 'payment', tooLarge, readPayment);
      return childResult('payment', 'payments', result, (value) => ({
        records: [{ kind: 'payment', value }],
        provenance: value.provenance,
      }));
    }
    return undefined;
  },
};
