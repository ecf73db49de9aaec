import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focusedElement } from '../testing/harness.js';
import { all, mountTimeline } from '../testing/timeline-mount.js';
import { LOADERS } from './timeline.parts.js';

describe('hoi-timeline, what moves time', function () {
  this.timeout(60_000);

  it('is fetched when a hand comes near; a key waits for it, and the page keeps the others', async () => {
    const real = LOADERS.moving;
    let tries = 0;
    let come: () => void = () => undefined;
    const here = new Promise<void>((resolve) => (come = resolve));
    LOADERS.moving = async () => {
      tries += 1;
      await here;
      return real();
    };
    const { element, settled } = await mountTimeline();
    const finger = matchMedia('(any-pointer: coarse)').matches;
    if (!finger) expect(tries).to.equal(0);
    // Time can be moved without it: each step is drawn.
    element.window = { from: '2026-05-01', to: '2027-04-30' } as never;
    await settled();
    expect(tries).to.equal(1);
    expect(all(element, '.window-words')[0]?.textContent).to.equal('maj 2026 – apr. 2027');

    const [first, second] = all(element, '.lanes [data-stop^="item:"]');
    first?.focus();
    const seen: boolean[] = [];
    element.shadowRoot?.addEventListener('keydown', (event) => seen.push(event.defaultPrevented));
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'a' });
    expect(focusedElement()).to.equal(first);
    expect(seen, 'the page does not scroll under a key that is ours').to.deep.equal([
      true,
      true,
      false,
    ]);
    come();
    for (let i = 0; i < 600 && focusedElement() === first; i++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(focusedElement()).to.not.equal(first);
    expect(focusedElement()?.getAttribute('data-stop')).to.be.a('string');
    expect(second).to.exist;
    LOADERS.moving = real;
  });
});
