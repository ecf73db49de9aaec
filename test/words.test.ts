import { describe, expect, it } from 'vitest';
import { da } from '@hoi/model/locales/da.js';
import { sharedDa } from '@hoi/model/locales/da/shared.js';
import { closureOf, wordsOfModules } from './words/usage.js';

const SRC = 'packages/elements/src/';
const ELEMENTS = {
  'hoi-timeline': `${SRC}timeline/timeline.ts`,
  'hoi-case-overview': `${SRC}case-overview/case-overview.ts`,
  'hoi-joint-plan': `${SRC}joint-plan/joint-plan.ts`,
  'hoi-consent-status': `${SRC}consent-status/consent-status.ts`,
};

const keys = Object.keys(da);
// The compiler reads everything; that takes seconds.
const modules = wordsOfModules(keys, Object.values(ELEMENTS));
const saidBy = (names: Iterable<string>) =>
  new Set([...names].flatMap((name) => [...(modules.get(name)?.says ?? [])]));

/** The words that modules bring: all the Danish they import. */
async function broughtBy(names: Iterable<string>): Promise<Set<string>> {
  const dictionaries = [...names].filter((name) => name.includes('/locales/da/'));
  const found = new Set(Object.keys(sharedDa));
  for (const name of dictionaries) {
    const all = (await import(/* @vite-ignore */ `../${name}`)) as Record<string, object>;
    for (const words of Object.values(all)) for (const key of Object.keys(words)) found.add(key);
  }
  return found;
}

const lacking = (said: Set<string>, brought: Set<string>) =>
  [...said].filter((key) => !brought.has(key)).sort();

describe.each(Object.entries(ELEMENTS))('the Danish words of %s', (_, path) => {
  const main = closureOf([path], modules);
  const parts = new Set([...main].flatMap((name) => [...(modules.get(name)?.later ?? [])]));

  it('come with it, as far as it says them at once', async () => {
    const said = saidBy(main);
    expect(said.size).toBeGreaterThan(40);
    expect(lacking(said, await broughtBy(main))).toEqual([]);
  });

  it('come with the parts that say them', async () => {
    expect(parts.size).toBeGreaterThan(0);
    const own = await broughtBy(main);
    for (const part of parts) {
      const all = closureOf([part], modules);
      const brought = new Set([...own, ...(await broughtBy(all))]);
      expect(lacking(saidBy(all), brought), part).toEqual([]);
    }
  });

  it('are never all of them', () => {
    for (const start of [path, ...parts])
      expect([...closureOf([start], modules)]).not.toContain('packages/model/src/locales/da.ts');
  });
});

describe('a word', () => {
  it('is written where one element or part says it, and there once', async () => {
    const places = new Map<string, string[]>();
    for (const name of modules.keys())
      if (name.includes('/locales/da/'))
        for (const key of await onlyIn(name)) places.set(key, [...(places.get(key) ?? []), name]);
    expect([...places].filter(([, names]) => names.length > 1)).toEqual([]);
    expect(keys.filter((key) => key.includes('.') && !places.has(key))).toEqual([]);
  });

  it('that nobody says is not kept', () => {
    const said = saidBy(modules.keys());
    expect(keys.filter((key) => key.includes('.') && !said.has(key))).toEqual([]);
  });
});

async function onlyIn(name: string): Promise<string[]> {
  const all = (await import(/* @vite-ignore */ `../${name}`)) as Record<string, object>;
  return Object.values(all).flatMap((words) => Object.keys(words));
}
