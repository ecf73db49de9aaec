import type { Role } from './state.js';

/** Who one is in the demonstration: a role, or the citizen looked at. The token lives in this page's memory and nowhere else. */
export class Session {
  #token: Promise<string | undefined> | undefined;

  constructor(
    private readonly role: Role,
    private readonly citizen: string | undefined,
  ) {}

  /** The host's sign-in, as the index adapter asks for it. */
  readonly token = ({ fresh }: { fresh: boolean }): Promise<string | undefined> => {
    if (fresh || !this.#token) this.#token = this.#signIn();
    return this.#token;
  };

  async #signIn(): Promise<string | undefined> {
    const { role, citizen } = this;
    const response = await fetch('hoi/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(role === 'citizen' ? { role, citizen } : { role }),
    }).catch(() => undefined);
    if (!response?.ok) return undefined;
    const { token } = (await response.json()) as { token: string };
    return token;
  }
}
