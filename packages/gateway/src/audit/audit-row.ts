import {
  type Area,
  type CitizenId,
  type Command,
  type Facet,
  holdsCpr,
  type Instant,
} from '@hoi/model';

/** One look at one citizen, or one change asked for. No name, no CPR number, nothing of what was seen. */
export interface AuditRow {
  at: Instant;
  /** The same for every read of one opening of a citizen. */
  correlation: string;
  citizen: CitizenId;
  /** The viewer's id. */
  viewer: string;
  audience: 'professional' | 'citizen';
  /** Formål: why they looked. Mandatory. */
  purpose: string;
  /** What they did. A command is written down when it is asked for, whatever comes of it; what came of it is in the store. */
  action: 'read' | 'watch' | `command.${Command['kind']}`;
  facets: readonly Facet[];
  areas: readonly Area[];
  withheld: readonly Area[];
}

/** Throws RangeError for a row that would not be a true record; the message names the field and never what stood in it. */
export function checkRow(row: AuditRow): void {
  for (const field of ['purpose', 'viewer', 'correlation'] as const) {
    const text = row[field];
    const wrong = text.trim() === '' || text.length > 500 || holdsCpr(text);
    if (wrong || text.includes('\0') || /\p{Surrogate}/u.test(text)) {
      throw new RangeError(`audit: ${field}`);
    }
  }
  if (row.facets.length === 0) throw new RangeError('audit: facets');
}
