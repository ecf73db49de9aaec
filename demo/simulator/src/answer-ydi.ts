import { type Life, type WriteOptions, streamYdi } from '@hoi/korsbaek';
import type { Ask, Search } from './read-request.js';
import { GRANT_PARTY, PAYEE, SHOWN } from './wire.js';

type GrantDraft = Life['index']['grants'][number];
type PaymentDraft = Life['index']['payments'][number];

/** What the Ydelsesindeks sends to one request about one person. */
export function answerYdi(
  life: Life,
  { searches, shows }: Ask,
  counted: NonNullable<WriteOptions['counted']>,
): AsyncIterable<string> {
  const { index } = life;
  const found = <T extends { savedOn: string }>(
    kind: Search['kind'],
    drafts: readonly T[],
    matches: (draft: T, search: Search) => boolean,
  ): T[] =>
    drafts.filter((draft) =>
      searches.some(
        (search) =>
          search.kind === kind &&
          (search.receivedBy === undefined || draft.savedOn <= search.receivedBy) &&
          matches(draft, search),
      ),
    );
  const [first] = searches;
  return streamYdi(
    {
      ...life,
      index: {
        ...index,
        grants: shows.has(SHOWN.grants) ? found('grants', index.grants, isParty) : [],
        payments: shows.has(SHOWN.payments) ? found('payments', index.payments, isPayee) : [],
      },
    },
    { offset: first?.offset ?? 0, limit: first?.limit ?? 0, counted },
  );
}

function isParty(draft: GrantDraft, { cpr, role }: Search): boolean {
  const parties = { holder: draft.holder.cpr === cpr, recipient: draft.recipient.cpr === cpr };
  if (role === undefined) return parties.holder || parties.recipient;
  const known = GRANT_PARTY[role as keyof typeof GRANT_PARTY] as 'holder' | 'recipient' | undefined;
  return known !== undefined && parties[known];
}

function isPayee(draft: PaymentDraft, { cpr, role }: Search): boolean {
  return draft.payee.cpr === cpr && (role === undefined || role === PAYEE);
}
