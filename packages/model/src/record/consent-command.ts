import * as v from 'valibot';
import { AREAS, AreaSchema } from '../area/area.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { InstantSchema } from '../time/instant.js';
import { ConsentGiverSchema, ConsentWaySchema, RecipientSchema } from './consent.js';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** How an answer came, whose it is, and where its paper lies. */
const proof = {
  how: v.optional(ConsentWaySchema),
  givenBy: v.optional(ConsentGiverSchema),
  /** A document that the home of the documents knows, or the command is refused. */
  document: v.optional(
    v.object({
      system: text(200),
      documentId: v.optional(text(200)),
      title: v.optional(text(500)),
    }),
  ),
};

const areas = v.pipe(v.array(AreaSchema), v.maxLength(AREAS.length));
const dataTypes = v.pipe(v.array(text(200)), v.maxLength(50));
const recipients = v.pipe(v.array(RecipientSchema), v.maxLength(AREAS.length + 1));

/** What a consent is to cover, why, and on what law; absent fields as in `Consent`. */
const asked = {
  areas,
  dataTypes: v.optional(dataTypes),
  recipients: v.optional(recipients),
  purpose: text(2_000),
  legalBasis: v.optional(text(500)),
};

/** What each command on the answer to HOI and the consent holds, besides its kind and the citizen. */
export const CONSENT_COMMANDS = {
  answerHoi: v.object({
    /** `asked`: the question was put, and waits. Nobody who said no is asked again. */
    answer: v.picklist(['asked', 'yes', 'no']),
    /** The answer that stood when this one was given to whoever records it; refused when there is another by now. */
    seen: v.optional(v.picklist(['notAsked', 'asked', 'yes', 'no'])),
    on: CivilDateSchema,
    ...proof,
  }),
  registerConsent: v.object({
    /** Yes when absent. A no is kept, and is of the day of `validFrom`. */
    answer: v.optional(v.picklist(['yes', 'no'])),
    ...asked,
    controller: v.optional(text(500)),
    validFrom: InstantSchema,
    validTo: v.nullable(InstantSchema),
    ...proof,
  }),
  /** Absent: as before. null: no longer limited. */
  changeConsentScope: v.object({
    consentId: id,
    areas,
    dataTypes: v.nullish(dataTypes),
    recipients: v.nullish(recipients),
    /**
     * What it covered when it was seen: areas that others have put in or taken out since stay so. Refused where others have changed
     * what this changes too.
     */
    seen: v.optional(
      v.object({
        areas,
        dataTypes: v.optional(dataTypes),
        recipients: v.optional(recipients),
      }),
    ),
    ...proof,
  }),
  withdrawConsent: v.object({ consentId: id, ...proof }),
  askConsent: v.object({ ...asked, how: v.optional(ConsentWaySchema) }),
  /** The question about a consent is taken back, while it waits for its answer. */
  unaskConsent: v.object({ consentId: id }),
  /** The same of the question about HOI: what was answered before it stands again, if anything was. */
  unaskHoi: v.object({
    /** When the question that is meant was recorded, so that no newer one is taken back in its place. */
    registeredAt: v.optional(InstantSchema),
  }),
};
export type ConsentCommandKind = keyof typeof CONSENT_COMMANDS;
export type ConsentCommandFields<K extends ConsentCommandKind> = v.InferOutput<
  (typeof CONSENT_COMMANDS)[K]
>;
