import type { Locator } from 'playwright-core';

/** Left, top, width and height in px, from the corner of what the story fills. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** Where the large parts of what is shown stand; a part that stands there twice has a number behind its name. */
export type Layout = Readonly<Record<string, Box>>;

/** Large: what a page is divided into, and what does not grow or shrink with a word. */
const SHARE = 0.25;
const TALL = 100;

/** Every large part of the elements in a story, shadow trees included, and the elements themselves. */
export function layoutOf(
  story: Locator,
  filled: { x: number; y: number; width: number },
): Promise<Layout> {
  return story.evaluate(
    (root, { x, y, wide, tall }) => {
      const found: Record<string, Box> = {};
      const note = (name: string, box: DOMRect) => {
        if (box.width < wide || box.height < tall) return;
        let key = name;
        for (let n = 2; key in found; n++) key = `${name} ${n}`;
        const [left, top] = [box.x + scrollX - x, box.y + scrollY - y].map(Math.round);
        found[key] = [left ?? 0, top ?? 0, Math.round(box.width), Math.round(box.height)];
      };
      const visit = (parent: ParentNode) => {
        for (const element of parent.querySelectorAll('*')) {
          const tag = element.localName;
          const name = element.getAttribute('part') ?? (tag.startsWith('hoi-') ? tag : '');
          if (name) note(name, element.getBoundingClientRect());
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(root);
      return found;
    },
    { ...filled, wide: filled.width * SHARE, tall: TALL },
  );
}

/** What stands outside the sides of its container: one line each. */
export function spilled(layout: Layout, width: number): string[] {
  return Object.entries(layout)
    .filter(([, [left, , wide]]) => left < -2 || left + wide > width + 2)
    .map(([name, [left, , wide]]) => `${name} reaches from ${left} to ${left + wide} of ${width}`);
}

/** A tenth of the width to each side: other letters are wider or narrower, columns stay columns. */
const LEEWAY = 0.1;

/** What stands elsewhere than it did, other letters allowed for: one line each. */
export function moved(then: Layout, now: Layout, width: number): string[] {
  const near = (a: number, b: number) => Math.abs(a - b) <= width * LEEWAY;
  return Object.entries(then).flatMap(([name, [left, , wide, high]]) => {
    const box = now[name];
    // Just large enough then, just too small now.
    if (!box) return high > 2 * TALL ? [`${name} is gone`] : [];
    const same = near(left, box[0]) && near(wide, box[2]) && box[3] < 2 * high && box[3] * 2 > high;
    return same ? [] : [`${name} stood at ${[left, wide, high]}, now ${[box[0], box[2], box[3]]}`];
  });
}
