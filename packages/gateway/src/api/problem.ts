import { randomBytes } from 'node:crypto';
import { problemsDa } from '@hoi/model/locales/problems-da.js';
import { problemsEn } from '@hoi/model/locales/problems-en.js';

/** Each kind of problem and its status. */
export const PROBLEMS = {
  'request.invalid': 400,
  'purpose.missing': 400,
  'key.missing': 400,
  signedOut: 401,
  'right.none': 403,
  notFound: 404,
  method: 405,
  conflict: 409,
  'body.tooLarge': 413,
  'body.notJson': 415,
  'command.refused': 422,
  'busy.viewer': 429,
  failed: 500,
  busy: 503,
  audit: 503,
  unavailable: 503,
  timeout: 504,
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

/** Thrown where the request can go no further. Carries no text of anyone's. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    /** Members beside the standard ones: a refusal's reason, a conflict's parts. */
    readonly more: Record<string, unknown> = {},
    /** For a refusal: whose words are the title. */
    readonly words?: string,
  ) {
    super(kind);
  }
}

export interface Asked {
  reference: string;
  acceptLanguage: string | undefined;
}

/**
 * The answer (RFC 9457). Nothing in it depends on what was asked about: two citizens, one unknown and one whom the viewer may not
 * see, give the same bytes but for the reference, which is always as long.
 */
export function problemAnswer(problem: Problem, { reference, acceptLanguage }: Asked): Response {
  const status = PROBLEMS[problem.kind];
  const language = languageOf(acceptLanguage);
  const words: Readonly<Record<string, string>> = language === 'en' ? problemsEn : problemsDa;
  const title = words[problem.words ?? ''] ?? words[`problem.${problem.kind}`];
  const body = { type: `urn:hoi:problem:${problem.kind}`, title, status, reference };
  return new Response(JSON.stringify({ ...body, ...problem.more }), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      Vary: 'Accept-Language',
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="hoi"' } : {}),
      ...(status === 429 || status === 503 ? { 'Retry-After': '2' } : {}),
      // What is left of a body that is too large is not read; the line it comes on is of no use any more.
      ...(status === 413 ? { Connection: 'close' } : {}),
    },
  });
}

/** Danish unless English is asked for and Danish is not. */
function languageOf(accept: string | undefined): 'da' | 'en' {
  const wanted = (accept ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = Number(parameters.find((one) => one.trim().startsWith('q='))?.split('=')[1] ?? 1);
    const language = tag.split('-')[0];
    return (language === 'da' || language === 'en') && q > 0 ? [{ language, q }] : [];
  });
  const best = wanted.reduce<{ language: 'da' | 'en'; q: number } | undefined>(
    (first, one) =>
      first === undefined || one.q > first.q
        ? { language: one.language as 'da' | 'en', q: one.q }
        : first,
    undefined,
  );
  return best?.language ?? 'da';
}

// No vowels and no digits: it is read aloud on the telephone, and must never look like a CPR number.
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ';

export function newReference(): string {
  const letters = [...randomBytes(8)].map((byte) => SIGNS[byte % SIGNS.length] ?? 'X').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
