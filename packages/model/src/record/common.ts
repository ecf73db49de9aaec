import * as v from 'valibot';
import { InstantSchema } from '../time/instant.js';

/** Lower-case UUID: the indexes allow both cases, so everything joins on lower case. */
export const UuidSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
);

/** An opaque id of a citizen, made by the server. Never a CPR number and never derived from one without a secret. */
export type CitizenId = string & { readonly __brand: 'CitizenId' };
export const CitizenIdSchema = v.custom<CitizenId>(
  (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value),
  'not a citizen id',
);

/**
 * How sensitive the index says something is (SDI/YDI Foelsomhed), a ladder: each level includes those below.
 * Absent in the source means unknown, which the server treats as shown to nobody.
 */
export const SENSITIVITIES = ['notConfidential', 'confidential', 'sensitive', 'vip'] as const;
export const SensitivitySchema = v.picklist(SENSITIVITIES);
export type Sensitivity = v.InferOutput<typeof SensitivitySchema>;

/** A class in Fælleskommunalt Klassifikationssystem, with the text the sender copied along. */
export const ClassRefSchema = v.object({
  id: v.optional(v.string()),
  /** BrugervendtNoegle: the KLE number, the facet code … */
  key: v.optional(v.string()),
  title: v.optional(v.string()),
});
export type ClassRef = v.InferOutput<typeof ClassRefSchema>;

/** KLE subject: number `xx.xx.xx` and the title that came with it (titles change under an unchanged number). */
export const KleSubjectSchema = v.object({
  number: v.string(),
  title: v.optional(v.string()),
});
export type KleSubject = v.InferOutput<typeof KleSubjectSchema>;

/** An authority, a unit or an employee that acts on something. Employees' names are staff data: the server decides who sees them. */
export const ActorSchema = v.object({
  id: v.optional(v.string()),
  kind: v.picklist(['authority', 'unit', 'user', 'unknown']),
  name: v.optional(v.string()),
  /** CVR number of an authority. */
  cvr: v.optional(v.string()),
  /** The unit's own short key. */
  key: v.optional(v.string()),
});
export type Actor = v.InferOutput<typeof ActorSchema>;

/**
 * A person or company in a case, grant or document. The index names people by CPR number and full name; neither leaves the
 * reader. What remains is the role, initials, and an opaque id when the reader was told who the person is.
 */
export const PartySchema = v.object({
  role: v.picklist([
    'primary',
    'secondary',
    'benefitRecipient',
    'grantHolder',
    'payee',
    'party',
    'copy',
    'unknown',
  ]),
  kind: v.picklist(['person', 'company', 'unknown']),
  initials: v.optional(v.string()),
  person: v.optional(CitizenIdSchema),
});
export type Party = v.InferOutput<typeof PartySchema>;

/** Where a fact comes from, and when. */
export const ProvenanceSchema = v.object({
  /** The connection that delivered it: `sdi`, `ydi`, `store` … */
  connection: v.string(),
  /** The system that owns it (role Master). */
  system: v.optional(v.string()),
  /** The system that sent it, when that is another (role Afsender). */
  sentBy: v.optional(v.string()),
  /** When it was saved in the sending system (Registrering/Tidspunkt). */
  registeredAt: v.optional(InstantSchema),
  /** When the index received it (StsTidspunkt). Says nothing of how fresh an unchanged record is. */
  receivedAt: v.optional(InstantSchema),
  /** An element the answer left out was perhaps not asked for. Lists such elements by the model's field name. */
  notAskedFor: v.optional(v.array(v.string())),
  /** Two connections say different things: field name and the other value, both kept. */
  contradictions: v.optional(
    v.array(v.object({ field: v.string(), connection: v.string(), value: v.string() })),
  ),
});
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
