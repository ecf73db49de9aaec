/** A part of the library that is fetched when the page holds something that needs it. */
export interface OnDemand {
  /** What on the page needs it. */
  selector: string;
  load(): Promise<unknown>;
}

/** A server that does not have a part is not asked for it forever. */
const TRIES = 3;

/**
 * Fetches each part when the page first holds something that needs it, and is gone when all have been fetched. Parts of a later
 * stage wait for those of an earlier. Looks at the document itself: what lies in another shadow root is not seen.
 */
export function loadOnDemand(stages: readonly (readonly OnDemand[])[], page: Document): void {
  const triesLeft = new Map(stages.flat().map((part) => [part, TRIES]));
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    for (const stage of stages) {
      const needed = stage.filter(
        (part) => triesLeft.has(part) && page.querySelector(part.selector),
      );
      await Promise.all(needed.map(fetchPart));
    }
    if (triesLeft.size === 0) observer.disconnect();
  }

  async function fetchPart(part: OnDemand): Promise<void> {
    const left = (triesLeft.get(part) ?? 0) - 1;
    // What could not be fetched is tried again when the page next changes.
    const failed = await part.load().then(
      () => false,
      () => true,
    );
    if (failed && left > 0) triesLeft.set(part, left);
    else triesLeft.delete(part);
  }

  // One look at a time, so that nothing is fetched twice.
  const lookAgain = () => void (looking = looking.then(look));
  const observer = new MutationObserver(lookAgain);
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['lang'],
  });
  lookAgain();
}
