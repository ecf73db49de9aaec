import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from '../e2e/browser.js';

export type Globals = Readonly<Record<string, string>>;

/** A page on which one story after another is shown. */
export interface Stage {
  page: Page;
  /** What the page has said since it was last asked: console lines and uncaught errors. */
  complaints(): string[];
  /** Shows a story, in other globals than before by loading everything anew, and waits until it rests. */
  show(id: string, globals: Globals): Promise<void>;
  /** Waits until what is shown has come to rest again. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Stage> {
  const { page, said, close } = await openPage(browser, options);
  // A loaded machine may take a minute to begin; what is asserted does not depend on it.
  page.setDefaultTimeout(120_000);
  let waiting = 0;
  page.on('request', () => (waiting += 1));
  page.on('requestfinished', () => (waiting -= 1));
  page.on('requestfailed', () => (waiting -= 1));
  let standing: string | undefined;

  const rest = async () => {
    await quiet(page);
    // What is fetched on demand is drawn when it has come.
    for (let i = 0; i < 50 && waiting > 0; i++) await quiet(page);
  };
  const show = async (id: string, globals: Globals) => {
    // The addon's own check would run beside ours and say nothing here.
    const wanted = ['a11y.manual:!true', ...Object.entries(globals).map((one) => one.join(':'))];
    const said = wanted.join(';');
    if (said === standing) await turnTo(page, id);
    else {
      // Until a story has been shown, nothing stands that could be turned.
      standing = undefined;
      waiting = 0;
      await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=${said}`);
      await page.locator(ELEMENTS).first().waitFor({ state: 'attached' });
      standing = said;
    }
    await rest();
  };
  return { page, complaints: () => said.splice(0), show, rest, close };
}

/** What a story shows at least one of. */
const ELEMENTS = ':is(hoi-case-overview, hoi-timeline, hoi-joint-plan, hoi-consent-status):defined';

/** Turns to another story without loading everything anew. */
async function turnTo(page: Page, storyId: string): Promise<void> {
  await page.evaluate((id) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: {
        once(event: string, then: () => void): void;
        emit(event: string, what: object): void;
      };
    };
    return new Promise<void>((resolve) => {
      channel.once('storyRendered', resolve);
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
  }, storyId);
  await page.locator(ELEMENTS).first().waitFor({ state: 'attached' });
}

/**
 * At rest: letters are there, and what is drawn has been the same for a while. The skeleton of something that waits comes after
 * 300 ms, so nothing rests before.
 */
function quiet(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const [least, still, every] = [400, 160, 40];
    const state = () => {
      let text = '';
      const look = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (!element.shadowRoot) continue;
          const { width, height } = element.getBoundingClientRect();
          const inside = element.shadowRoot;
          text += `${element.localName} ${width} ${height} ${inside.querySelectorAll('*').length} ${inside.textContent}`;
          look(inside);
        }
      };
      look(document);
      return text;
    };
    await document.fonts.ready;
    const began = performance.now();
    let [last, since] = [state(), began];
    while (performance.now() - began < least || performance.now() - since < still) {
      await new Promise((resolve) => setTimeout(resolve, every));
      const now = state();
      if (now !== last) [last, since] = [now, performance.now()];
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
