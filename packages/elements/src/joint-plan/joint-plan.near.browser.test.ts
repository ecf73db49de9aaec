import { expect } from '@open-wc/testing';
import { farPlan, holdTimers, until } from '../testing/far-plan.js';
import { expectAccessible } from '../testing/harness.js';
import { JointPlanView } from './joint-plan.js';

JointPlanView.define();

describe('hoi-joint-plan, what stands further down', function () {
  this.timeout(30_000);

  it('has its place and its name from the first, and is fetched when the reader comes near', async () => {
    const rest = holdTimers(2000);
    const { root, element, awaited, leave } = await farPlan();
    try {
      expect(await until(() => awaited().includes('history'))).to.equal(true);
      // Nobody is near, and time stands still.
      expect([...new Set(awaited())]).to.deep.equal(['progress', 'history']);
      const named = root.querySelector('[part=history] h3');
      expect(named?.textContent).to.equal('Historik');
      expect(root.querySelector('.scale')).to.equal(null);
      await expectAccessible(element);
      const place = root.querySelector<HTMLElement>('.measure')!;
      expect(place.getBoundingClientRect().height).to.be.above(100);

      element.scrollIntoView();
      expect(await until(() => awaited().length === 0)).to.equal(true);
      expect(root.querySelectorAll('.scale')).to.have.length(4);
      expect(root.querySelector('#history')?.textContent).to.equal('Historik');
    } finally {
      rest.stop();
      leave();
    }
  });
});
