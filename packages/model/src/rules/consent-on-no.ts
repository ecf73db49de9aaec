import type { ConsentRule } from './consent-rules.js';

/** What whoever asks for a consent must be able to say: that it is voluntary, and what comes of a no. */
export interface ConsentOnNo {
  /** Where the law says that it is voluntary. Consent is so under the others too: it would be none otherwise. */
  voluntary?: string;
  /** Nothing is shared and each area goes on by itself; or the case is decided on what is known, as the law cited says. */
  means: 'notShared' | { decidedAsIs: string };
  source: string;
}

/** By rule. Apart from the rules, so that who only cites them carries none of it. */
export const CONSENT_ON_NO: Readonly<Record<ConsentRule['id'], ConsentOnNo>> = {
  forvaltningsloven28: {
    voluntary: 'forvaltningsloven § 28, stk. 3',
    means: 'notShared',
    source: 'danskelove.dk, forvaltningsloven § 28, stk. 3: frivilligt, specifikt og informeret',
  },
  retssikkerhedsloven11a: {
    means: { decidedAsIs: 'retssikkerhedsloven § 11 b' },
    source: 'retssikkerhedsloven § 11 b: uden medvirken afgøres sagen på det foreliggende grundlag',
  },
  sundhedsloven43: { means: 'notShared', source: 'sundhedsloven § 43, stk. 1: efter samtykke' },
};
