import { expect } from '@open-wc/testing';
import '../define/context.js';
import { LitElement, html } from 'lit';
import { FacetController } from '../controllers/facet-controller.js';
import { ScriptedIndex, fixture, settled } from '../testing/harness.js';
import { testCase } from '../testing/overview-life.js';

class Finder extends LitElement {
  static override properties = { context: {} };
  declare context: string | undefined;
  facet = new FacetController(this, 'cases', () => undefined);

  get seen(): string {
    const { phase, reading } = this.facet.state;
    return `${phase} ${reading?.value.map(({ title }) => title).join(',') ?? '-'}`;
  }
  override render() {
    return this.seen;
  }
}
customElements.define('context-finder', Finder);

/** A port that always has one case, by this title. */
function indexOf(title: string): ScriptedIndex {
  const index = new ScriptedIndex();
  index.settle('cases', [testCase(1, { title })]);
  return index;
}
const context = (id: string, index: ScriptedIndex, content: unknown = '') =>
  html`<hoi-context id=${id} .index=${index} citizen="x" purpose="t">${content}</hoi-context>`;
const by = (id: string) => html`<context-finder context=${id}></context-finder>`;

async function page(content: ReturnType<typeof html>) {
  const { element } = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const finder = element.querySelector<Finder>('context-finder')!;
  await settled(finder);
  return { element, finder };
}

describe('a context found by its id', () => {
  it('serves an element anywhere on the page', async () => {
    const { finder } = await page(html`${context('one', indexOf('Én'))} ${by('one')}`);
    expect(finder.seen).to.equal('settled Én');
  });

  it('goes before the one around the element', async () => {
    const { finder } = await page(
      html`${context('one', indexOf('Én'))}${context('two', indexOf('To'), by('one'))}`,
    );
    expect(finder.seen).to.equal('settled Én');
    finder.context = 'two';
    await settled(finder);
    expect(finder.seen).to.equal('settled To');
    finder.context = undefined;
    await settled(finder);
    expect(finder.seen).to.equal('settled To');
  });

  it('may come later, and nobody else answers meanwhile', async () => {
    const { element, finder } = await page(html`${context('two', indexOf('To'), by('late'))}`);
    expect(finder.seen).to.equal('absent -');
    const late = document.createElement('hoi-context');
    late.id = 'late';
    Object.assign(late, { index: indexOf('Sen'), citizen: 'x', purpose: 't' });
    element.append(late);
    await settled(late);
    await settled(finder);
    expect(finder.seen).to.equal('settled Sen');
  });

  it('is nobody else while the id names something that is no context', async () => {
    const { finder } = await page(
      context(
        'two',
        indexOf('To'),
        html`<div id="one"></div>
          ${by('one')}`,
      ),
    );
    expect(finder.seen).to.equal('absent -');
  });

  it('leaves no gap when it is moved', async () => {
    const index = indexOf('Én');
    const { element, finder } = await page(html`${context('one', index)} ${by('one')}`);
    const reads = index.reads.length;
    element.prepend(element.querySelector('hoi-context')!);
    for (let turn = 0; turn < 5; turn += 1) {
      await Promise.resolve();
      expect(finder.seen).to.equal('settled Én');
    }
    await settled(finder);
    expect(index.reads.length).to.equal(reads);
  });

  it('takes what it gave away with it when it leaves the page, but not when it is moved', async () => {
    const { element, finder } = await page(html`${context('one', indexOf('Én'))} ${by('one')}`);
    const one = element.querySelector('hoi-context')!;
    element.prepend(one);
    await settled(finder);
    expect(finder.seen).to.equal('settled Én');
    one.remove();
    await settled(finder);
    expect(finder.seen).to.equal('absent -');
  });
});

describe('hoi-context, when nobody uses it', () => {
  it('follows no changes, and whoever comes later starts afresh', async () => {
    const index = indexOf('Én');
    let watching = 0;
    const watch = index.watch.bind(index);
    index.watch = async function* (citizen, signal) {
      watching += 1;
      try {
        yield* watch(citizen, signal);
      } finally {
        watching -= 1;
      }
    };
    const { element, finder } = await page(
      context('one', index, html`<context-finder></context-finder>`),
    );
    expect(watching).to.equal(1);
    finder.remove();
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(watching).to.equal(0);
    index.forget();
    index.change({ kind: 'consentWithdrawn' });
    element.querySelector('hoi-context')!.append(finder);
    await settled(finder);
    expect(finder.seen).to.equal('loading -');
    expect(watching).to.equal(1);
  });
});

describe('hoi-context, visible-only', () => {
  it('reads for an element only when it comes near the screen', async () => {
    const index = indexOf('Én');
    const { element } = await fixture<HTMLElement>(
      html`<div>
        <div class="far"></div>
        <hoi-context .index=${index} citizen="x" purpose="t" visible-only
          ><context-finder></context-finder
        ></hoi-context>
      </div>`,
    );
    // Set before anything is laid out: the element begins far below.
    const finder = element.querySelector<Finder>('context-finder')!;
    finder.remove();
    const fresh = document.createElement('context-finder') as Finder;
    fresh.style.display = 'block';
    const far = element.querySelector<HTMLElement>('.far')!;
    far.style.blockSize = '9000px';
    const before = index.reads.length;
    element.querySelector('hoi-context')!.append(fresh);
    await settled(fresh);
    expect(index.reads.length).to.equal(before);
    expect(fresh.seen).to.equal('loading -');
    far.style.blockSize = '0';
    for (let i = 0; i < 100 && fresh.seen === 'loading -'; i++) await settled(fresh);
    expect(fresh.seen).to.equal('settled Én');
  });
});

describe('hoi-context, what stands in the page', () => {
  it('puts nothing of the sign-in or the data into markup', async () => {
    const { element } = await page(context('one', indexOf('HEMMELIGT'), by('one')));
    const markup = element.outerHTML;
    expect(markup).not.to.contain('HEMMELIGT');
    expect(markup).not.to.match(/token|bearer|authorization/i);
  });
});
