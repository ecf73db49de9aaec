import { expect } from '@open-wc/testing';
import '../define/context.js';
import { ContextEvent } from '@lit/context';
import { LitElement, html } from 'lit';
import { FacetController } from '../controllers/facet-controller.js';
import { CITIZEN, ScriptedIndex, fixture, settled } from '../testing/harness.js';
import { type HoiSource, sourceContext } from './source-context.js';
import { testCase } from '../testing/overview-life.js';

class Watcher extends LitElement {
  facet = new FacetController(this, 'cases', () => undefined);

  get seen(): string {
    const { phase, reading } = this.facet.state;
    return `${phase} ${reading?.value.map(({ title }) => title).join(',') ?? '-'}`;
  }
  override render() {
    return this.seen;
  }
}
customElements.define('context-watcher', Watcher);

async function open(index: ScriptedIndex) {
  const { element } = await fixture<HTMLElement>(
    html`<div>
      <hoi-context .index=${index} .citizen=${CITIZEN} purpose="test"
        ><context-watcher></context-watcher
      ></hoi-context>
    </div>`,
  );
  const watcher = element.querySelector<Watcher>('context-watcher')!;
  await settled(watcher);
  return { watcher, context: element.querySelector('hoi-context')! };
}

describe('hoi-context, when something changes on the server', () => {
  it('reads again and keeps what is on screen meanwhile', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const { watcher } = await open(index);
    index.forget();
    index.change({ kind: 'facets', facets: ['cases'] });
    await settled(watcher);
    expect(watcher.seen).to.equal('settled Sag 1');
    index.settle('cases', [testCase(2)]);
    await settled(watcher);
    expect(watcher.seen).to.equal('settled Sag 2');
  });

  it('clears what was seen when a consent is withdrawn, before anything new has come', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const { watcher } = await open(index);
    index.forget();
    index.change({ kind: 'consentWithdrawn' });
    await settled(watcher);
    expect(watcher.seen).to.equal('loading -');
    index.settle('cases', []);
    await settled(watcher);
    expect(watcher.seen).to.equal('settled ');
  });

  it('shows nothing after a sign-out, until another port is given', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const { watcher, context } = await open(index);
    expect(watcher.facet.signedOut).to.equal(false);
    index.change({ kind: 'signedOut' });
    await settled(watcher);
    expect(watcher.seen).to.equal('absent -');
    expect(watcher.facet.signedOut).to.equal(true);
    // Nor does the context hand out whose life it was, or a port to read it through.
    const given: HoiSource[] = [];
    watcher.dispatchEvent(
      new ContextEvent(sourceContext, watcher, (one) => one && given.push(one)),
    );
    expect(given.map(({ query }) => query.citizen)).to.deep.equal(['']);
    const read = given[0]!.index.read('cases', given[0]!.query)[Symbol.asyncIterator]();
    expect((await read.next()).done).to.equal(true);
    context.refresh();
    await settled(watcher);
    expect(watcher.seen).to.equal('absent -');
    const next = new ScriptedIndex();
    next.settle('cases', [testCase(3)]);
    context.index = next;
    await settled(watcher);
    expect(watcher.seen).to.equal('settled Sag 3');
  });

  it('drops what another sign-in saw, for the same citizen too', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const { watcher, context } = await open(index);
    context.index = new ScriptedIndex();
    await settled(watcher);
    expect(watcher.seen).to.equal('loading -');
  });
});
