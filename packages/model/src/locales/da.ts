import { consentDa } from './da/consent.js';
import { fieldDa, overviewWorkDa, qualityDa } from './da/overview-work.js';
import { overviewDa } from './da/overview.js';
import { glossaryDa, ownPageDa } from './da/own-page.js';
import { planDa } from './da/plan.js';
import { sharedDa } from './da/shared.js';
import { timelineDa } from './da/timeline.js';
import type { MessagesLike } from './messages.js';

const source = {
  ...sharedDa,
  ...overviewDa,
  ...timelineDa,
  ...planDa,
  ...consentDa,
  ...overviewWorkDa,
  ...fieldDa,
  ...qualityDa,
  ...ownPageDa,
  ...glossaryDa,
};

/** Everything an element can say, in any language. */
export type Messages = MessagesLike<typeof source>;
export type MessageKey = keyof Messages;

/** Danish, the language of the municipality and the original of every text. */
export const da: Messages = source;
