import * as v from 'valibot';

/** What kind of object in an index answer something is about. */
export const ObjectKindSchema = v.picklist(['case', 'document', 'note', 'grant', 'payment']);
export type ObjectKind = v.InferOutput<typeof ObjectKindSchema>;

/** A record that could not be shown. It is counted and reported, so that nothing disappears; only data quality sees its id. */
export const RejectedRecordSchema = v.object({
  /** Lower-case UUID, or null when the record has none that can be read. */
  id: v.nullable(v.string()),
  object: v.picklist(['case', 'document', 'grant', 'payment', 'unknown']),
  /** Rule id, for example `registration.none`. */
  rule: v.string(),
  /** Where in the record, as a path of wire names. */
  path: v.optional(v.string()),
  /** The source's own text where one text was the reason, without CPR numbers. */
  raw: v.optional(v.string()),
});
export type RejectedRecord = v.InferOutput<typeof RejectedRecordSchema>;

/** A filling rule that a delivered object breaks, or something suspicious about it. The object is still shown. */
export const FindingSchema = v.object({
  /** Rule id, for example `ob1.case.title.missing`, `role.unknown`, `relation.dangling`. */
  rule: v.string(),
  object: v.picklist(['case', 'document', 'note', 'grant', 'payment', 'answer']),
  id: v.nullable(v.string()),
  /** The system that owns the object, so that its owner can be told. */
  system: v.optional(v.string()),
  path: v.optional(v.string()),
  /** The value that broke the rule, without CPR numbers. */
  raw: v.optional(v.string()),
});
export type Finding = v.InferOutput<typeof FindingSchema>;
