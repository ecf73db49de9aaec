import { expect } from '@open-wc/testing';
import '../define/case-overview.js';
import { LitElement, html, render } from 'lit';
import type { HoiContext } from './context.js';
import type { HoiSource } from './source-context.js';
import { FacetController } from '../controllers/facet-controller.js';
import { CITIZEN, ScriptedIndex, fixture, settled, TODAY } from '../testing/harness.js';
import { testCase } from '../testing/overview-life.js';

class Probe extends LitElement {
  static override properties = { cases: { attribute: false } };
  declare cases: never[] | undefined;
  facet = new FacetController(this, 'cases', () => this.cases);

  get source(): HoiSource | undefined {
    return this.facet.source;
  }
  get seen(): string {
    const { phase, reading } = this.facet.state;
    return `${phase} ${reading?.value.map(({ title }) => title).join(',') ?? '-'}`;
  }
  override render() {
    return this.seen;
  }
}
customElements.define('context-probe', Probe);
const probe = html`<context-probe></context-probe>`;

async function pageWith(content: ReturnType<typeof html>): Promise<HTMLElement> {
  const { element } = await fixture<HTMLElement>(html`<div>${content}</div>`);
  return element;
}

describe('hoi-context', () => {
  it('may come after the elements inside it are upgraded', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const page = await pageWith(html`<late-context>${probe}</late-context>`);
    const inner = page.querySelector<Probe>('context-probe')!;
    expect(inner.seen).to.equal('absent -');
    const { HoiContext } = await import('./context.js');
    customElements.define('late-context', class extends HoiContext {});
    const late = page.querySelector<HoiContext>('late-context' as 'hoi-context')!;
    Object.assign(late, { index, citizen: CITIZEN, purpose: 'test' });
    await settled(inner);
    expect(inner.seen).to.equal('settled Sag 1');
  });

  it('serves what is moved from one to another', async () => {
    const [a, b] = [new ScriptedIndex(), new ScriptedIndex()];
    a.settle('cases', [testCase(1)]);
    b.settle('cases', [testCase(2)]);
    const page = await pageWith(
      html`<hoi-context id="a" .index=${a} citizen="x" purpose="t">${probe}</hoi-context
        ><hoi-context id="b" .index=${b} citizen="y" purpose="t"></hoi-context>`,
    );
    const inner = page.querySelector<Probe>('context-probe')!;
    await settled(inner);
    expect(inner.seen).to.equal('settled Sag 1');
    page.querySelector('#b')?.append(inner);
    await settled(inner);
    expect(inner.seen).to.equal('settled Sag 2');
  });

  it('serves what stands in it, when two stand on a page or one in the other', async () => {
    const [a, b] = [new ScriptedIndex(), new ScriptedIndex()];
    a.settle('cases', [testCase(1)]);
    b.settle('cases', [testCase(2)]);
    const page = await pageWith(
      html`<hoi-context .index=${a} citizen="x" purpose="t">
        <context-probe></context-probe>
        <hoi-context .index=${b} citizen="y" purpose="t">
          <p><context-probe></context-probe></p>
        </hoi-context>
        <context-probe></context-probe>
      </hoi-context>`,
    );
    const probes = [...page.querySelectorAll<Probe>('context-probe')];
    for (const one of probes) await settled(one);
    expect(probes.map(({ seen }) => seen)).to.deep.equal([
      'settled Sag 1',
      'settled Sag 2',
      'settled Sag 1',
    ]);
    expect(a.reads.map(({ query }) => query.citizen)).to.deep.equal(['x']);
    expect(b.reads.map(({ query }) => query.citizen)).to.deep.equal(['y']);
  });

  it('yields to a property, and does not read for it', async () => {
    const index = new ScriptedIndex();
    const { element } = await fixture<Probe>(
      html`<context-probe .cases=${[testCase(7)]}></context-probe>`,
      { index },
    );
    expect(element.seen).to.equal('settled Sag 7');
    expect(index.reads).to.deep.equal([]);
    element.cases = undefined;
    index.settle('cases', [testCase(1)]);
    await settled(element);
    expect(element.seen).to.equal('settled Sag 1');
  });

  it('drops another citizen’s data at once', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const { element, container } = await fixture<Probe>(probe, { index });
    expect(element.seen).to.equal('settled Sag 1');
    index.forget();
    const context = container.querySelector<HoiContext>('hoi-context')!;
    context.citizen = 'another';
    await context.updateComplete;
    await element.updateComplete;
    expect(element.seen).to.equal('loading -');
    context.citizen = undefined;
    await settled(element);
    expect(element.seen).to.equal('absent -');
  });

  it('keeps the old on screen while the same citizen is read again', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const { element, container } = await fixture<Probe>(probe, { index });
    index.forget();
    container.querySelector<HoiContext>('hoi-context')?.refresh();
    await settled(element);
    expect(element.seen).to.contain('Sag 1');
    index.settle('cases', [testCase(2)]);
    await settled(element);
    expect(element.seen).to.equal('settled Sag 2');
  });

  it('reads a facet once for all who want it, and again after a refresh', async () => {
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const { container } = await fixture(html`<div>${probe}${probe}${probe}</div>`, { index });
    const probes = [...container.querySelectorAll<Probe>('context-probe')];
    await Promise.all(probes.map(settled));
    expect(probes.map(({ seen }) => seen)).to.deep.equal(Array(3).fill('settled Sag 1'));
    expect(index.reads.length).to.equal(1);
    container.querySelector<HoiContext>('hoi-context')?.refresh();
    await settled(probes[0]!);
    expect(index.reads.length).to.equal(2);
  });

  it('reads nothing without a purpose or a citizen', async () => {
    const index = new ScriptedIndex();
    const page = await pageWith(
      html`<hoi-context .index=${index} citizen="x">${probe}</hoi-context>`,
    );
    await settled(page.querySelector('context-probe')!);
    expect(index.reads).to.deep.equal([]);
  });

  it('stops reading when the last reader leaves', async () => {
    const index = new ScriptedIndex();
    const { container } = await fixture(html`<div>${probe}${probe}</div>`, { index });
    const [one, two] = [...container.querySelectorAll<Probe>('context-probe')];
    await settled(one!);
    one!.remove();
    await settled(two!);
    expect(index.openReads('cases')).to.equal(1);
    two!.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(index.openReads('cases')).to.equal(0);
  });

  it('reads again when an element comes back', async () => {
    const index = new ScriptedIndex();
    const { element, container } = await fixture<Probe>(probe, { index });
    const holder = container.querySelector('hoi-context')!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    index.settle('cases', [testCase(3)]);
    holder.append(element);
    await settled(element);
    expect(element.seen).to.equal('settled Sag 3');
  });

  it('reads on when an element comes back to a context that others held meanwhile', async () => {
    const index = new ScriptedIndex();
    const { container } = await fixture(html`<div>${probe}${probe}</div>`, { index });
    const [one, two] = [...container.querySelectorAll<Probe>('context-probe')];
    await settled(one!);
    one!.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    two!.before(one!);
    await settled(one!);
    index.settle('cases', [testCase(3)]);
    await settled(one!);
    await settled(two!);
    expect([one!.seen, two!.seen]).to.deep.equal(['settled Sag 3', 'settled Sag 3']);
  });

  it('passes on today and audience', async () => {
    const index = new ScriptedIndex();
    const { element } = await fixture<Probe>(probe, { index, audience: 'citizen' });
    expect(element.source?.today).to.equal(TODAY);
    expect(element.source?.audience).to.equal('citizen');
  });
});

describe('after a hundred mounts', () => {
  it('no listener and no observer is left behind', async () => {
    const counts = countListeners();
    const index = new ScriptedIndex();
    index.settle('cases', [testCase(1)]);
    const box = document.createElement('div');
    document.body.append(box);
    for (let i = 0; i < 100; i++) {
      render(
        html`<hoi-context .index=${index} citizen="x" purpose="t"
          ><hoi-case-overview></hoi-case-overview
        ></hoi-context>`,
        box,
      );
      await new Promise((resolve) => setTimeout(resolve));
      render(html``, box);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    box.remove();
    expect(counts.stop()).to.deep.equal({ listeners: 0, observers: 0 });
  });
});

/** Counts what is added to the page itself, outside any element that goes away. */
function countListeners() {
  const open = new Map<string, number>();
  const targets: EventTarget[] = [window, document, document.documentElement, document.body];
  const bump = (target: EventTarget, type: string, by: number) => {
    if (!targets.includes(target)) return;
    const key = `${targets.indexOf(target)} ${type}`;
    open.set(key, (open.get(key) ?? 0) + by);
  };
  const proto = EventTarget.prototype;
  const { addEventListener: add, removeEventListener: remove } = proto;
  proto.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
    bump(this ?? window, args[0], 1);
    return add.apply(this, args);
  };
  proto.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
    bump(this ?? window, args[0], -1);
    return remove.apply(this, args);
  };
  let observers = 0;
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...args) {
    observers += 1;
    return observe.apply(this, args);
  };
  MutationObserver.prototype.disconnect = function () {
    observers -= 1;
    return disconnect.apply(this);
  };
  return {
    stop() {
      Object.assign(proto, { addEventListener: add, removeEventListener: remove });
      Object.assign(MutationObserver.prototype, { observe, disconnect });
      return { listeners: [...open.values()].reduce((sum, n) => sum + n, 0), observers };
    },
  };
}
