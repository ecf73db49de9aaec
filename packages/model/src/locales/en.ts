import type { Messages } from './da.js';
import { consentEn } from './en/consent.js';
import { fieldEn, overviewWorkEn, qualityEn } from './en/overview-work.js';
import { overviewEn } from './en/overview.js';
import { glossaryEn, ownPageEn } from './en/own-page.js';
import { planEn } from './en/plan.js';
import { sharedEn } from './en/shared.js';
import { timelineEn } from './en/timeline.js';

/** English, for embedding pages that are in English. */
export const en: Messages = {
  ...sharedEn,
  ...overviewEn,
  ...timelineEn,
  ...planEn,
  ...consentEn,
  ...overviewWorkEn,
  ...fieldEn,
  ...qualityEn,
  ...ownPageEn,
  ...glossaryEn,
};
