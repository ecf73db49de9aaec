import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Baselines, type PictureTaken } from '../pictures/baselines.js';
import { builtStories } from '../pictures/built-stories.js';
import { takeAtRest, takeUntil } from '../pictures/camera.js';
import { hashOf, isBlank } from '../pictures/compare.js';
import { moved, spilled } from '../pictures/layout.js';
import { incomparable, renderingOf } from '../pictures/rendering.js';
import { type Stage, openStage } from '../pictures/stage.js';
import { type Look, type Visit, visitsOf } from '../pictures/visits.js';
import { accessibilityFindings, launch, sidewaysOverflow } from './browser.js';

// `npm run pictures` sets this: take them anew instead of comparing.
const renewing = process.env['HOI_PICTURES'] === 'renew';
/** Look only at stories and pictures whose name holds this word. */
const only = process.env['HOI_PICTURES_ONLY'] ?? '';
/** What differs is laid here, as it is now and with the difference in red. */
const shots = fileURLToPath(new URL('.shots/pictures', import.meta.url));

const stories = await builtStories();
const browser = await launch();
const rendering = await renderingOf(browser);
const baselines = new Baselines();
const different = baselines.rendering
  ? incomparable(baselines.rendering, rendering)
  : 'no pictures have been taken';
const visits = visitsOf(stories.ids).filter(({ name }) => name.includes(only));
const taken = new Map<string, PictureTaken>();

// Two stages: more would only wait for each other on a small machine.
const free: Stage[] = await Promise.all([1, 2].map(() => openStage(browser, stories.address)));
const waiting: ((stage: Stage) => void)[] = [];
const borrow = (): Promise<Stage> => {
  const stage = free.shift();
  return stage ? Promise.resolve(stage) : new Promise((resolve) => waiting.push(resolve));
};
const giveBack = (stage: Stage): void => {
  const next = waiting.shift();
  if (next) next(stage);
  else free.push(stage);
};

rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
afterAll(async () => {
  await browser.close();
  stories.close();
});

/** What moves by itself has no picture that could stay the same. */
const MOVES = /--slow-connections/;

describe('a story', () => {
  it.concurrent.each(visits.map((visit) => [visit.name, visit] as const))(
    '%s',
    async (_, visit) => {
      const stage = await borrow();
      try {
        expect(await wrongWith(visit, stage)).toEqual([]);
      } finally {
        giveBack(stage);
      }
    },
    300_000,
  );
});

describe('the pictures', () => {
  const kept = baselines.names.filter((name) => name.includes(only));

  it('are all of stories there are', (context) => {
    context.skip(renewing, 'they are being taken anew');
    const wanted = new Set(visits.flatMap(picturesOf));
    expect(kept.filter((name) => !wanted.has(name))).toEqual([]);
  });

  it('were compared pixel by pixel', async (context) => {
    if (renewing) return renew();
    if (different) {
      console.warn(`Pictures were looked at but not compared pixel by pixel: ${different}`);
      context.skip(`not compared pixel by pixel: ${different}`);
    }
    expect(taken.size).toBe(kept.length);
  }, 900_000);
});

/** Everything that is wrong with a story, as it is told and in its other looks: one line each. */
async function wrongWith(visit: Visit, stage: Stage): Promise<string[]> {
  const { page } = stage;
  await page.emulateMedia({ media: null, forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await stage.show(visit.id, visit.globals);
  const wrong = [...stage.complaints(), ...(await accessibilityFindings(page))];
  for (const look of visit.looks) {
    if (look !== 'told') await putOn(look, stage);
    if (look === 'print') wrong.push(...(await trustLineIsPrinted(stage)));
    if (look === 'forced' || look === '320') wrong.push(...(await accessibilityFindings(page)));
    wrong.push(...(await pictured(visit, look, stage)));
  }
  if (!visit.looks.includes('320')) await putOn('320', stage);
  const over = await overflowAtRest(stage);
  if (over > 0) wrong.push(`${over} px too wide at 320`);
  return [...wrong, ...stage.complaints()];
}

async function putOn(look: Exclude<Look, 'told'>, { page, rest }: Stage): Promise<void> {
  await page.emulateMedia({
    media: look === 'print' ? 'print' : null,
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
  // Paper: A4 at 96 dpi.
  const width = { forced: 1280, print: 794, '320': 320 }[look];
  await page.setViewportSize({ width, height: 900 });
  await rest();
}

async function trustLineIsPrinted({ page }: Stage): Promise<string[]> {
  const printed = await page.locator('footer.trust').first().isVisible();
  return printed ? [] : ['the trust line is not printed'];
}

/** An element may need a moment to see that its container has changed. */
async function overflowAtRest({ page }: Stage): Promise<number> {
  let over = await sidewaysOverflow(page);
  for (let i = 0; i < 20 && over > 0; i++) {
    await page.waitForTimeout(100);
    over = await sidewaysOverflow(page);
  }
  return over;
}

function picturesOf({ name, id, looks }: Visit): string[] {
  return MOVES.test(id) ? [] : looks.map((look) => (look === 'told' ? name : `${name}.${look}`));
}

let impatient = 0;

/** Takes a picture, and says what is wrong with it. */
async function pictured(visit: Visit, look: Look, { page }: Stage): Promise<string[]> {
  const name = picturesOf(visit)[visit.looks.indexOf(look)];
  if (name === undefined) return [];
  const asItWas = ({ picture }: PictureTaken) => !baselines.difference(name, picture);
  // What differs may only be late; when much differs, it has changed.
  const patience = impatient > 8 ? 0 : 8000;
  const asItStood = ({ layout, width }: PictureTaken) => {
    const known = baselines.of(name);
    return !known || moved(known.layout, layout, width).length === 0;
  };
  const asBefore = await takeUntil(
    page,
    different ? asItStood : asItWas,
    renewing ? 3000 : patience,
  );
  // Some wait for more than a second for what does not come: what is to be kept has had its time.
  const shot = renewing && !asItWas(asBefore) ? await takeAtRest(page) : asBefore;
  taken.set(name, shot);
  const { picture, width, layout } = shot;
  const known = baselines.of(name);
  const wrong = spilled(layout, width).map((line) => `${name}: ${line}`);
  if (known?.hash !== hashOf(picture) && isBlank(picture)) wrong.push(`${name} is blank`);
  if (renewing) return wrong;
  if (!baselines.rendering) return wrong;
  if (!known) return [...wrong, `${name}: no picture was kept; npm run pictures`];
  if (different) return [...wrong, ...moved(known.layout, layout, width)];
  const difference = baselines.difference(name, picture);
  if (!difference) return wrong;
  impatient += 1;
  writeFileSync(join(shots, `${name}.now.png`), picture);
  writeFileSync(join(shots, `${name}.difference.png`), difference.picture);
  return [...wrong, `${name}: ${difference.pixels} pixels differ; if meant so: npm run pictures`];
}

async function renew(): Promise<void> {
  const { added, changed, gone, bytes } = await baselines.keep(rendering, taken, {
    comparable: !different,
    some: only !== '',
  });
  const say = (what: string, names: readonly string[]) =>
    `${names.length} ${what}${names.map((name) => `\n    ${name}`).join('')}`;
  console.log([say('new', added), say('changed', changed), say('gone', gone)].join('\n'));
  console.log(`${taken.size} pictures taken; all that are kept: ${Math.round(bytes / 1024)} kB`);
}
