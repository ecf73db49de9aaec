/**
 * The shared harness of all browser tests. Never part of what is published: tests import it by its path.
 *
 *     const { element } = await inLoadState<Timeline>('late', html`<hoi-timeline></hoi-timeline>`, { cases, grants }, { width: 320 });
 *     await expectAccessible(element);
 *     expect(ariaSnapshot(element)).to.contain('er forsinket');
 *     expect(await journey(['Tab', 'ArrowRight'])).to.deep.equal(['Tab → …', 'ArrowRight → …']);
 */
export { ariaSnapshot } from './aria-snapshot.js';
export { expectAccessible } from './axe.js';
export {
  type Fixture,
  type FixtureOptions,
  LOCALES,
  type Locale,
  WIDTHS,
  fixture,
  later,
  settled,
} from './fixture.js';
export { focusedElement, focusedName, journey, press, type } from './keyboard.js';
export {
  LOAD_STATES,
  type LoadState,
  NOT_DELIVERING,
  type Values,
  inLoadState,
} from './load-states.js';
export { CITIZEN, NOW, TODAY, connectionOf, reading, reports } from './readings.js';
export { ScriptedIndex } from './scripted-index.js';
