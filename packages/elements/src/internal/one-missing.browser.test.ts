import { html } from 'lit';
import { expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { fixture } from '../testing/harness.js';
import { overviewLife } from '../testing/overview-life.js';
import { planLife } from '../testing/plan-life.js';
import type { HoiElement } from './hoi-element.js';

type Path = readonly [string, ...string[]];
type Tree = Readonly<Record<string, unknown>>;

const LIFE: Tree = { ...overviewLife, ...planLife };

/** The way to everything there is in the first of each list. */
function pathsIn(value: unknown, at: readonly string[] = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    if (list && key !== '0') return [];
    const path = [...at, key] as unknown as Path;
    return [...(list || at.length === 0 ? [] : [path]), ...pathsIn(inner, path)];
  });
}

/** The same with something else at the end of the way, or nothing. */
function changed(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path as [string, ...string[]];
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Tree) }) as Record<
    string,
    unknown
  >;
  if (rest.length > 0) copy[key] = changed(copy[key], rest, to);
  else if (to === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = to;
  return copy;
}

describe('a life of which one thing is missing, or is a number', function () {
  this.timeout(120_000);
  const paths = pathsIn(LIFE);

  for (const tag of [
    'hoi-case-overview',
    'hoi-timeline',
    'hoi-joint-plan',
    'hoi-consent-status',
  ] as const) {
    it(`is drawn all the same: ${tag}`, async () => {
      const made = document.createElement(tag) as unknown as HoiElement & Record<string, unknown>;
      Object.assign(made, LIFE, { today: '2026-11-12' });
      const { settled } = await fixture(html`<div>${made}</div>`);
      const text = () => made.shadowRoot?.textContent ?? '';
      await waitUntil(() => text().includes('Hentet') || text().includes('Leveret'), 'drawn', {
        timeout: 20_000,
      });
      await settled();
      const fallen: string[] = [];
      const { onerror } = window;
      window.onerror = null;
      const hear = (event: ErrorEvent) => {
        fallen.push(event.message);
        event.preventDefault();
      };
      window.addEventListener('error', hear, { capture: true });
      const found: string[] = [];
      for (const path of paths) {
        const [facet, ...rest] = path;
        if (!(facet in made)) continue;
        for (const to of [undefined, 5]) {
          made[facet] = changed(LIFE[facet], rest, to);
          await made.updateComplete;
          if (fallen.length > 0)
            found.push(`${path.join('.')} = ${String(to)}: ${fallen.splice(0)[0]}`);
        }
        made[facet] = LIFE[facet];
        await made.updateComplete;
      }
      window.removeEventListener('error', hear, { capture: true });
      window.onerror = onerror;
      expect(paths.length).to.be.above(100);
      expect(found).to.deep.equal([]);
    });
  }
});
