import process from 'node:process';
import { accessibilityFindings, launch, sidewaysOverflow } from '../e2e/browser.js';
import { builtStories } from './built-stories.js';
import { type Stage, openStage } from './stage.js';

// Every story in every width and every colour: more visits than a test run has time for.
//     npm run axe                 all of them
//     npm run axe -- timeline     those whose name holds the word
const WIDTHS = [1280, 768, 320];
const COLOURS = ['light', 'dark', 'forced'] as const;

const word = process.argv[2] ?? '';
const stories = await builtStories();
const browser = await launch();
const ids = stories.ids.filter((id) => id.includes(word));
// Turning from story to story is quicker than loading, and a theme stands for a whole loading: one stage a theme.
const found = await Promise.all([visited('light'), visited('dark')]);
await browser.close();
stories.close();

const visits = found.flatMap(({ visits }) => visits).reduce((sum, one) => sum + one, 0);
const wrong = found.flatMap(({ wrong }) => wrong);
for (const line of wrong) console.error(line);
console.log(`${ids.length} stories, ${visits} looks, ${wrong.length} findings`);
process.exit(wrong.length > 0 || ids.length === 0 ? 1 : 0);

async function visited(theme: 'light' | 'dark'): Promise<{ visits: number[]; wrong: string[] }> {
  const stage = await openStage(browser, stories.address);
  // What runs this file names functions by a helper that a page does not have.
  await stage.page.addInitScript('globalThis.__name ??= (named) => named');
  const wrong: string[] = [];
  const visits: number[] = [];
  for (const id of ids) {
    await stage.page.setViewportSize({ width: 1280, height: 900 });
    await stage.page.emulateMedia({ forcedColors: 'none' });
    await stage.show(id, { theme });
    const own = COLOURS.filter((colour) => (colour === 'dark') === (theme === 'dark'));
    let looks = 0;
    for (const colour of own) {
      for (const width of WIDTHS) {
        wrong.push(...(await wrongAt(stage, id, colour, width)).map((line) => `${id} ${line}`));
        looks += 1;
      }
    }
    visits.push(looks);
  }
  await stage.close();
  return { visits, wrong };
}

/** A menu that the story holds open lies over part of what stands behind it, until it is closed. */
function isUnderOpenMenu(id: string, line: string): boolean {
  return id.endsWith('--save-or-print') && /^target-size: .*partially obscured/.test(line);
}

async function wrongAt(
  { page, rest }: Stage,
  id: string,
  colour: (typeof COLOURS)[number],
  width: number,
): Promise<string[]> {
  await page.emulateMedia({ forcedColors: colour === 'forced' ? 'active' : 'none' });
  await page.setViewportSize({ width, height: 900 });
  await rest();
  const wrong = (await accessibilityFindings(page)).filter((line) => !isUnderOpenMenu(id, line));
  const over = await sidewaysOverflow(page);
  if (over > 0) wrong.push(`${over} px too wide`);
  return wrong.map((line) => `${colour} ${width}: ${line}`);
}
