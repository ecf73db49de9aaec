import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { CaseOverview } from '../case-overview/case-overview.js';
import { SlowController } from '../controllers/slow-controller.js';
import { fixture, later } from '../testing/harness.js';
import { cssVars } from './css-vars.js';
import { heading } from './heading.js';

CaseOverview.define();
const bare = html`<hoi-case-overview .cases=${[]}></hoi-case-overview>`;
const text = (element: Element) => element.shadowRoot?.textContent ?? '';

describe('language', () => {
  it('follows the nearest lang, and its change', async () => {
    const { element, setLang } = await fixture<CaseOverview>(bare, { lang: 'da' });
    expect(text(element)).to.contain('Ingen sager i det leverede.');
    await setLang('en');
    expect(text(element)).to.contain('No cases in what was delivered.');
  });

  it('is Danish where nobody knows the language', async () => {
    const { element, container, settled } = await fixture<CaseOverview>(bare);
    container.lang = 'fo';
    await settled();
    expect(text(element)).to.contain('Ingen sager i det leverede.');
  });

  it('is that of its new place when it is moved', async () => {
    const { element, settled } = await fixture<CaseOverview>(bare, { lang: 'da' });
    const other = document.createElement('div');
    other.lang = 'en-GB';
    document.body.append(other);
    other.append(element);
    await settled();
    expect(text(element)).to.contain('No cases in what was delivered.');
    other.remove();
  });
});

describe('what elements share', () => {
  it('defines a tag twice without complaint', () => {
    expect(() => CaseOverview.define()).not.to.throw();
  });

  it('sets and takes back properties without a style attribute in the template', () => {
    const box = document.createElement('div');
    const draw = (properties: Record<string, string | null>) =>
      render(html`<p ${cssVars(properties)}></p>`, box);
    draw({ '--x': '1px', '--y': '2px' });
    draw({ '--y': '3px' });
    const { style } = box.querySelector('p')!;
    expect([style.getPropertyValue('--x'), style.getPropertyValue('--y')]).to.deep.equal([
      '',
      '3px',
    ]);
    draw({ '--y': null });
    expect(style.getPropertyValue('--y')).to.equal('');
  });

  it('makes real headings, never deeper than six', () => {
    const box = document.createElement('div');
    render(html`${heading(2, 'a', { id: 'a' })}${heading(9, 'b')}`, box);
    expect([...box.children].map(({ tagName }) => tagName)).to.deep.equal(['H2', 'H6']);
  });

  it('becomes slow only after a while, and is quick again at once', async () => {
    let updates = 0;
    let waiting = true;
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => (updates += 1),
      updateComplete: Promise.resolve(true),
    };
    const slow = new SlowController(host, () => waiting, 20);
    slow.hostConnected();
    slow.hostUpdated();
    expect(slow.slow).to.equal(false);
    await later(40);
    expect([slow.slow, updates]).to.deep.equal([true, 1]);
    waiting = false;
    slow.hostUpdated();
    expect(slow.slow).to.equal(false);
    waiting = true;
    slow.hostUpdated();
    slow.hostDisconnected();
    await later(40);
    expect(slow.slow).to.equal(false);
    // What was to be drawn when it left is drawn after it has left.
    slow.hostUpdated();
    await later(40);
    expect([slow.slow, updates]).to.deep.equal([false, 1]);
  });
});
