/** A kind of end that some element of the wire gives. */
export type EndField = 'validity' | 'grant' | 'benefit' | 'payoutPlan' | 'payment' | 'paymentLine';

export interface EndRule {
  /** Exclusive: the first instant that is not covered. Inclusive: the last day that is. */
  reading: 'exclusive' | 'inclusive';
  /** What a missing end means. */
  missing: 'ongoing' | 'unknown';
}

/**
 * How each end on the wire is read. The sources do not say this in one place: exclusive is the general rule of the guides,
 * inclusive what their examples show (a month paid for ends on its 31st). An assumption, and therefore a table.
 */
export const END_RULES: Readonly<Record<EndField, EndRule>> = {
  /** Virkning/TilTidspunkt */
  validity: { reading: 'exclusive', missing: 'unknown' },
  /** Bevillingslutdato */
  grant: { reading: 'exclusive', missing: 'unknown' },
  /** BevilgetYdelseSlutdato: "no end = running" */
  benefit: { reading: 'exclusive', missing: 'ongoing' },
  /** EffektueringsplanSlutdato */
  payoutPlan: { reading: 'exclusive', missing: 'unknown' },
  /** Slutdato of an effektuering */
  payment: { reading: 'inclusive', missing: 'unknown' },
  /** YdelsesperiodeSlutdato */
  paymentLine: { reading: 'inclusive', missing: 'unknown' },
};

/** A source that is known to do otherwise. */
export type EndOverrides = Partial<Record<EndField, Partial<EndRule>>>;

export function endRule(field: EndField, overrides: EndOverrides | undefined): EndRule {
  return { ...END_RULES[field], ...overrides?.[field] };
}
