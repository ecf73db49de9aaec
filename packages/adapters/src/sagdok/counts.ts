import { type Count, type CountedKind } from '../answer.js';
import { type XmlNode, textAt } from '../xml/tree.js';
import { W } from './wire.js';

export type Stated = Pick<Count, 'kind' | 'stated' | 'first' | 'max'>;

/** Reads one Antal; undefined when it counts something we do not know or holds no number. */
export function readCount(
  node: XmlNode,
  names: Readonly<Partial<Record<CountedKind, string>>>,
): Stated | undefined {
  const element = textAt(node, W.countElement);
  const kind = (Object.keys(names) as CountedKind[]).find((one) => names[one] === element);
  const stated = integer(textAt(node, W.count));
  if (kind === undefined || stated === undefined) return undefined;
  const first = integer(textAt(node, W.paging, W.firstResult));
  const max = integer(textAt(node, W.paging, W.maxResults));
  return {
    kind,
    stated,
    ...(first !== undefined && { first }),
    ...(max !== undefined && { max }),
  };
}

/**
 * Holds a stated number against the received one. Whether the number is of this page or of the whole is not documented:
 * either is in order, and so is a full page.
 */
export function compareCount(stated: Stated, received: number): Count {
  const rest = Math.max(0, stated.stated - (stated.first ?? 0));
  const inOrder =
    received === stated.stated ||
    received === rest ||
    (stated.max !== undefined && received === stated.max && received < stated.stated);
  return { ...stated, received, mismatch: !inOrder };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
