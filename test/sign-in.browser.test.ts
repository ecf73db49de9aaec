import { assert } from '@open-wc/testing';
import { type Facet, emptyValue } from '@hoi/model';
import '@hoi/embed';

// The host's sign-in reaches the server as a header and nothing else, and an expired one is renewed once.
type Read = { authorization: string | null; facets: Facet[] };
const real = window.fetch;
let reads: Read[] = [];

/** A server that takes only tokens of which `accepts` is true; its changes never end. */
function serve(accepts: (authorization: string | null) => boolean): void {
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.includes('/hoi-test/')) return real(input, init);
    if (!request.url.endsWith('/read')) return new Promise(() => undefined);
    const authorization = request.headers.get('authorization');
    const { facets } = (await request.json()) as { facets: Facet[] };
    reads.push({ authorization, facets });
    if (!accepts(authorization)) return new Response('{}', { status: 401 });
    const lines = facets.map((facet) =>
      JSON.stringify({
        facet,
        reading: {
          value: emptyValue(facet),
          settled: true,
          retrievedAt: '2026-11-12T08:14:00.000Z',
          connections: [{ connection: 'sdi', state: 'answered' }],
          systems: [],
          withheld: [],
          rejected: 0,
        },
      }),
    );
    return new Response(`${lines.join('\n')}\n`);
  };
}

async function open(token: (options: { fresh: boolean }) => string): Promise<HTMLElement> {
  const context = document.createElement('hoi-context');
  Object.assign(context, { endpoint: '/hoi-test/', citizen: 'x', purpose: 't', token });
  context.append(document.createElement('hoi-case-overview'));
  document.body.append(context);
  return context;
}

async function until(met: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !met(); i++) await new Promise((done) => setTimeout(done, 20));
  assert.isTrue(met());
}
const shown = (context: Element) =>
  context.querySelector('hoi-case-overview')?.shadowRoot?.querySelector<HTMLElement>('.widget')
    ?.innerText ?? '';

describe('hoi-context with the host’s sign-in', () => {
  let context: HTMLElement;
  beforeEach(() => (reads = []));
  afterEach(() => {
    context.remove();
    window.fetch = real;
  });

  it('asks for a fresh token once when the old one has expired, and shows what it opens', async () => {
    const asked: boolean[] = [];
    serve((authorization) => authorization === 'Bearer new-secret');
    context = await open(({ fresh }) => {
      asked.push(fresh);
      return fresh ? 'new-secret' : 'old-secret';
    });
    await until(() => shown(context).includes('Ingen sager fundet'));
    const sent = reads.slice(0, 2).map(({ authorization }) => authorization);
    assert.deepEqual(sent, ['Bearer old-secret', 'Bearer new-secret']);
    assert.include(asked, true);
    assert.notInclude(document.documentElement.outerHTML, 'secret');
  });

  it('says that the sign-in has ended when the fresh one is not taken either', async () => {
    serve(() => false);
    context = await open(() => 'wrong');
    await until(() => /logget ud/.test(shown(context)));
    const tries = reads.length;
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(reads.length, tries);
  });
});
