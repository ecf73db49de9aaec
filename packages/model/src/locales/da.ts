import { consentDa } from './da/consent.js';
import { overviewDa } from './da/overview.js';
import { planDa } from './da/plan.js';
import { sharedDa } from './da/shared.js';
import { timelineDa } from './da/timeline.js';
import type { MessagesLike } from './messages.js';

const source = { ...sharedDa, ...overviewDa, ...timelineDa, ...planDa, ...consentDa };

/** Everything an element can say, in any language. */
export type Messages = MessagesLike<typeof source>;
export type MessageKey = keyof Messages;

/** Danish, the language of the municipality and the original of every text. */
export const da: Messages = source;
