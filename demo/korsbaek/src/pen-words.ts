import type { CivilDate } from '@hoi/model';
import type { CaseDraft, CaseState, DocumentDraft, GrantDraft, PaymentDraft } from './content.js';
import type { EmployeeKey } from './municipality/employees.js';

/** What an author must say of a case; the rest follows from its subject and its first day. */
export type CaseWords = Pick<CaseState, 'title' | 'kle'> &
  Partial<CaseDraft> & {
    /** First day (Opstået); `steps` may tell the rest. */
    from?: CivilDate;
    /** Afgjort. */
    decided?: CivilDate;
    /** Afsluttet. */
    closed?: CivilDate;
    handler?: EmployeeKey;
  };

export type DocumentWords = Pick<DocumentDraft, 'title' | 'type' | 'on'> &
  Partial<DocumentDraft> & { in?: CaseDraft; enclosed?: boolean; titleInCase?: string };

export type GrantWords = Partial<GrantDraft> & Pick<GrantDraft, 'benefits'> & { in?: CaseDraft };

export type PaymentWords = Pick<PaymentDraft, 'from' | 'to' | 'availableOn' | 'lines'> &
  Partial<PaymentDraft>;
