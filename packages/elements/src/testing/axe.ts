import 'axe-core/axe.js';
import type * as Axe from 'axe-core';

/** The parts of axe that its types leave out: its flattened tree and how it computes roles and names. */
interface VirtualNode {
  actualNode: Node;
  children: VirtualNode[];
  props: { nodeType: number; nodeName: string; nodeValue?: string };
  attr(name: string): string | null;
}
interface Insides {
  setup(root: Element): VirtualNode;
  teardown(): void;
  utils: { getNodeFromTree(node: Element): VirtualNode | undefined };
  commons: {
    aria: { getRole(node: VirtualNode, options?: object): string | null };
    text: { accessibleTextVirtual(node: VirtualNode): string };
    dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
  };
}
// axe knows no modules in a browser: it leaves itself on the window.
const { axe } = window as unknown as { axe: typeof Axe };
const insides = axe as unknown as Insides;

export type { VirtualNode };
export const roleOf = (node: VirtualNode): string | null =>
  insides.commons.aria.getRole(node, { noPresentational: true });
export const nameOfNode = (node: VirtualNode): string =>
  insides.commons.text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();
export const isHeard = (node: VirtualNode): boolean =>
  insides.commons.dom.isVisibleToScreenReaders(node);

/** Lets something look at the page as assistive technology does, shadow trees flattened. */
export function withTree<T>(look: (nodeOf: (element: Element) => VirtualNode | undefined) => T): T {
  insides.setup(document.documentElement);
  try {
    return look((element) => insides.utils.getNodeFromTree(element));
  } finally {
    insides.teardown();
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every WCAG 2.2 A and AA rule that a machine can judge, on the element and what is inside it. Throws with what is wrong. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  });
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => {
      const where = target.flat().join(' ');
      return `    ${where}\n      ${(failureSummary ?? '').replace(/\n\s*/g, ' ')}`;
    }),
  ]);
  throw new Error(`not accessible\n${lines.join('\n')}`);
}
