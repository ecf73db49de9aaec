import { expect } from '@open-wc/testing';
import type { Timeline } from './timeline.js';
import { all, handsNear, mountTimeline, stop } from '../testing/timeline-mount.js';

const HERE = { from: '2026-04-01', to: '2027-03-31' };
const LATER = { from: '2026-05-01', to: '2027-04-30' };
const SHORTER = { from: '2026-07-01', to: '2026-12-31' };

type Shown = NonNullable<Timeline['window']>;

async function showing(window: object) {
  const mounted = await mountTimeline();
  await handsNear(mounted.element);
  mounted.element.window = window as Shown;
  await mounted.element.updateComplete;
  await mounted.settled();
  return mounted;
}

/** Where every period and sign stands, and what it says. */
const picture = (element: Element) => {
  const at = element.getBoundingClientRect();
  return all(element, '.mark, .event, .flag, .capsule, .text, .tick, .pill').map((one) => {
    const { left, top, width } = one.getBoundingClientRect();
    const words = one.ariaLabel ?? one.textContent.trim();
    return `${words} ${[left - at.left, top - at.top, width].map(Math.round).join(' ')}`;
  });
};
const left = (element: Element) =>
  all(element, '.mark:not(.cut-start)')[0]?.getBoundingClientRect().left ?? NaN;
const moving = (element: Element) => all(element, '.moving').length === 1;

describe('hoi-timeline, while time is moved', () => {
  for (const [what, next] of Object.entries({ another: LATER, 'a shorter': SHORTER })) {
    it(`moves what is drawn to ${what} window, and at rest is as if drawn there`, async () => {
      const { element, settled } = await showing(HERE);
      const [mark] = all(element, '.mark:not(.cut-start)');
      const before = left(element);
      element.window = next as Shown;
      await Promise.resolve();
      expect(moving(element)).to.equal(true);
      expect(all(element, '.mark:not(.cut-start)')[0]).to.equal(mark);
      expect(left(element)).to.not.be.closeTo(before, 5);
      const moved = left(element);
      await element.updateComplete;
      expect(moving(element)).to.equal(false);
      expect(mark?.getBoundingClientRect().left).to.be.closeTo(moved, 1);
      await settled();
      const fresh = await showing(next);
      expect(picture(element)).to.deep.equal(picture(fresh.element));
    });
  }

  it('moves the other way where the page is read from right to left', async () => {
    const { element, container, settled } = await showing(HERE);
    container.dir = 'rtl';
    await settled();
    const [mark] = all(element, '.mark:not(.cut-start)');
    // Where it begins: there, on the right.
    const begins = () => mark?.getBoundingClientRect().right ?? NaN;
    const before = begins();
    element.window = LATER as Shown;
    await Promise.resolve();
    const moved = begins();
    expect(moved).to.be.above(before + 5);
    await element.updateComplete;
    expect(begins()).to.be.closeTo(moved, 1);
  });

  it('is drawn, and not moved, where hardly anything of what is drawn would be seen', async () => {
    const { element } = await showing(HERE);
    element.window = { from: '2024-04-01', to: '2025-03-31' } as Shown;
    await Promise.resolve();
    expect(moving(element)).to.equal(false);
  });

  it('is drawn at once for whoever presses something', async () => {
    const { element } = await showing(HERE);
    element.window = LATER as Shown;
    await Promise.resolve();
    expect(moving(element)).to.equal(true);
    stop(element, 'help')?.click();
    expect(moving(element)).to.equal(false);
  });

  it('is drawn, and not moved, when something else has changed too', async () => {
    const { element } = await showing(HERE);
    element.window = LATER as Shown;
    element.selected = 'someone';
    await Promise.resolve();
    expect(moving(element)).to.equal(false);
  });

  it('leaves nothing behind when it goes while it moves', async () => {
    const { element } = await showing(HERE);
    element.window = LATER as Shown;
    await Promise.resolve();
    element.remove();
    expect(moving(element)).to.equal(false);
    await element.updateComplete;
    expect(all(element, '.ghosts')).to.have.length(0);
  });
});
