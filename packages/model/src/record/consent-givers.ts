/**
 * Whose word it is: the citizen's own (a young person's from 16), that of whoever has custody, or a guardian's. Apart from the
 * schemas, so that an element which names them carries no checks.
 */
export const CONSENT_GIVERS = ['citizen', 'custodyHolder', 'guardian'] as const;
