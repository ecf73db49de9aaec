import { citizenDa } from './da/citizen.js';
import { consentFormsDa } from './da/consent-forms.js';
import { consentOwnDa } from './da/consent-own.js';
import { consentPartsDa } from './da/consent-parts.js';
import { consentDa } from './da/consent.js';
import { fieldDa, overviewFilesDa, overviewWorkDa, qualityDa } from './da/overview-work.js';
import { overviewPageDa } from './da/overview-page.js';
import { overviewStandingDa } from './da/overview-standing.js';
import { overviewTroubleDa } from './da/overview-trouble.js';
import { overviewDa } from './da/overview.js';
import { glossaryDa, ownPageDa } from './da/own-page.js';
import { planCardDa } from './da/plan-card.js';
import { planMineDa } from './da/plan-mine.js';
import { planNoneDa } from './da/plan-none.js';
import { planOwnDa } from './da/plan-own.js';
import { planPartsDa } from './da/plan-parts.js';
import { planToolsDa } from './da/plan-tools.js';
import { planDa } from './da/plan.js';
import { sharedDa } from './da/shared.js';
import { timelinePartsDa } from './da/timeline-parts.js';
import { timelineDa } from './da/timeline.js';
import type { MessagesLike } from './messages.js';

const source = {
  ...sharedDa,
  ...citizenDa,
  ...overviewPageDa,
  ...overviewStandingDa,
  ...overviewTroubleDa,
  ...overviewDa,
  ...overviewWorkDa,
  ...overviewFilesDa,
  ...fieldDa,
  ...qualityDa,
  ...ownPageDa,
  ...glossaryDa,
  ...timelineDa,
  ...timelinePartsDa,
  ...planDa,
  ...planPartsDa,
  ...planToolsDa,
  ...planCardDa,
  ...planMineDa,
  ...planNoneDa,
  ...planOwnDa,
  ...consentDa,
  ...consentPartsDa,
  ...consentFormsDa,
  ...consentOwnDa,
};

/** Everything an element can say, in any language. */
export type Messages = MessagesLike<typeof source>;
export type MessageKey = keyof Messages;

/**
 * Danish, the language of the municipality and the original of every text: all of it. An element and each part it fetches bring
 * only the words they say (`./da/`), so nothing that a page fetches should import this.
 */
export const da: Messages = source;
