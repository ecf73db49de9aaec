import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { AmountSchema } from '../money/amount.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { PeriodSchema } from '../time/period.js';
import { ActorSchema, PartySchema, ProvenanceSchema, UuidSchema } from './common.js';
import { UnknownRelationSchema } from './case-record.js';

/** One benefit's part of a payment. */
export const PaymentLineSchema = v.object({
  index: v.optional(v.string()),
  /** The days paid for (Ydelsesperiode), both inclusive; in a correction the period it corrects. */
  period: PeriodSchema,
  amount: v.optional(AmountSchema),
  /** Klassifikationsbeskrivelse holds the KLE number. */
  kle: v.optional(v.string()),
  area: AreaSchema,
  grantId: v.optional(UuidSchema),
  benefitId: v.optional(v.string()),
});
export type PaymentLine = v.InferOutput<typeof PaymentLineSchema>;

/** A payment that has been made or sent (ØkonomiskEffektuering), like a pay slip. Amounts in Danish kroner, exact. */
export const PaymentSchema = v.object({
  id: UuidSchema,
  key: v.optional(v.string()),
  /** Startdato … Slutdato, both inclusive. */
  period: PeriodSchema,
  /** Dispositionsdato: the day the money can be used. */
  availableOn: v.optional(CivilDateSchema),
  /** Dispositionsdato as written, when it is no date. */
  invalidAvailableOn: v.optional(v.string()),
  /** SamletBruttobeloeb. */
  gross: v.optional(AmountSchema),
  /** BeloebEfterSkatATP. */
  afterTax: v.optional(AmountSchema),
  /** BeloebSendtTilUdbetaling. */
  sent: v.optional(AmountSchema),
  /** BeloebUdbetalt, from the NemKonto receipt; often absent. */
  paid: v.optional(AmountSchema),
  department: v.optional(v.string()),
  /** SendtTilUdbetalingTekst: why less was sent than is left after tax. */
  sentReason: v.optional(v.string()),
  /** UdbetaltTekst: why less was paid than was sent. */
  paidReason: v.optional(v.string()),
  lines: v.array(PaymentLineSchema),
  /** Exact sum of the lines; absent when any line's amount could not be read. */
  linesTotal: v.optional(AmountSchema),
  owner: v.optional(ActorSchema),
  payingUnit: v.optional(ActorSchema),
  parties: v.array(PartySchema),
  unknownRelations: v.array(UnknownRelationSchema),
  provenance: ProvenanceSchema,
});
export type Payment = v.InferOutput<typeof PaymentSchema>;
