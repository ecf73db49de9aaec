import type { Payment, PaymentLine } from '../record/payment.js';
import { CITIZEN_PAYMENT, fieldsOutside } from './citizen-fields.js';
import type { Context } from './context.js';
import { type Decision, HIDE, without } from './decision.js';
import { hangingFields, indicesWhere } from './hanging-fields.js';
import { klePasses, knownKle, strictestSensitivity } from './kle-scope.js';
import { isOpen } from './open-areas.js';
import { ownerPasses } from './owner.js';

/** What a hidden line could be worked out from. */
const TOTALS = ['gross', 'afterTax', 'sent', 'paid', 'linesTotal', 'sentReason', 'paidReason'];

/**
 * A line has its own KLE and takes the sensitivity of its grant (MAPPING §9), so without a grant that is shown nobody knows how
 * sensitive it is. When a line is hidden so are the totals: the difference would tell the amount.
 */
export function decidePayment(payment: Payment, context: Context): Decision {
  const { viewer, entitled } = context;
  if (!entitled || !ownerPasses(payment.owner, viewer)) return HIDE;
  const hidden = indicesWhere('lines', payment.lines, (line) => !lineIsVisible(line, context));
  if (hidden.length === payment.lines.length) return HIDE;
  const fields = [
    ...hangingFields(payment, context),
    ...hidden,
    ...(hidden.length > 0 ? TOTALS : []),
  ];
  if (viewer.audience !== 'citizen') return without(fields);
  return without([...fields, ...fieldsOutside(payment, CITIZEN_PAYMENT)]);
}

function lineIsVisible({ kle, area, grantId, benefitId }: PaymentLine, context: Context): boolean {
  const { viewer, seen } = context;
  const known = grantId === undefined ? undefined : seen.grants.get(grantId);
  // A line that names no grant has no sensitivity: data quality's matter. One whose grant is hidden or unknown is hidden too.
  if (known === undefined && (grantId !== undefined || !viewer.dataQuality)) return false;
  if (viewer.audience === 'citizen' && known === undefined) return false;
  if (known !== undefined && benefitId !== undefined && !known.benefits.includes(benefitId)) {
    return false;
  }
  const sensitivity =
    known && strictestSensitivity(known.grant.sensitivity, known.grant.provenance);
  return (
    klePasses(kle, sensitivity, viewer) &&
    (knownKle(kle) === undefined || isOpen(area, 'payments', context))
  );
}
