import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { FacetController } from '../controllers/facet-controller.js';
import {
  LOAD_STATES,
  ScriptedIndex,
  ariaSnapshot,
  expectAccessible,
  fixture,
  focusedName,
  inLoadState,
  journey,
  press,
} from './harness.js';

class ProbeElement extends LitElement {
  static override properties = { cases: { attribute: false } };
  declare cases: unknown;
  #facet = new FacetController(this, 'cases', () => this.cases as never);

  override render() {
    const { phase, reading, bare } = this.#facet.state;
    return html`<section aria-label="Probe">
      <h2>Sager</h2>
      <p>${phase} ${bare ? 'bare' : ''} ${reading?.value.length ?? 'none'}</p>
      <ul>
        <li><button aria-expanded="false">Første</button></li>
        <li><button disabled>Anden</button></li>
        <li><a href="#x">Tredje</a></li>
      </ul>
      <span aria-hidden="true">pynt</span>
    </section>`;
  }
}
customElements.define('probe-element', ProbeElement);
const probe = html`<probe-element></probe-element>`;

describe('the harness', () => {
  it('writes down what a screen reader meets', async () => {
    const { element } = await fixture(probe);
    expect(ariaSnapshot(element).split('\n')).to.deep.equal([
      'region "Probe"',
      '  heading "Sager" [level=2]',
      '  text: absent none',
      '  list',
      '    listitem',
      '      button "Første"',
      '    listitem',
      '      button "Anden" [disabled]',
      '    listitem',
      '      link "Tredje"',
    ]);
  });

  it('presses real keys', async () => {
    await fixture(probe);
    expect(await journey(['Tab', 'Tab', 'Shift+Tab'])).to.deep.equal([
      'Tab → Første',
      'Tab → Tredje',
      'Shift+Tab → Første',
    ]);
    await press('Tab');
    expect(focusedName()).to.equal('Tredje');
  });

  it('says what is not accessible', async () => {
    const { container } = await fixture(probe);
    container.append(document.createElement('button'));
    let message = '';
    await expectAccessible(container).catch((error: Error) => (message = error.message));
    expect(message).to.contain('button-name');
    await expectAccessible((await fixture(probe)).element);
  });

  it('feeds a read by hand, and again after forgetting', async () => {
    const index = new ScriptedIndex();
    const { element, settled } = await fixture(probe, { index });
    expect(ariaSnapshot(element)).to.contain('loading');
    index.settle('cases', []);
    await settled();
    expect(ariaSnapshot(element)).to.contain('settled 0');
    expect(index.reads.map(({ facet }) => facet)).to.deep.equal(['cases']);
  });

  for (const state of LOAD_STATES) {
    it(`puts an element in the state ${state}`, async () => {
      const { element } = await inLoadState(state, probe, { cases: [] });
      const words: Record<string, string> = {
        absent: 'absent',
        loading: 'loading',
        slow: 'loading',
        partial: 'partial 0',
        'port-throws': 'failed none',
        'bare-array': 'settled bare 0',
      };
      const expected = words[state] ?? 'settled 0';
      expect(ariaSnapshot(element)).to.contain(expected);
    });
  }
});
