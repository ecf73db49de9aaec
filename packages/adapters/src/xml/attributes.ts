import { withoutReferences } from './entities.js';
import { type Scope, split } from './names.js';
import { Stop } from './problem.js';

const ATTRIBUTE = /[ \t\r\n]+([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const END = /[ \t\r\n]*(\/?)>/y;
/** All that the beginning of an attribute can be when nothing more has come. */
const UNFINISHED = /[ \t\r\n]*(?:\/|[^\s=<>"'/]+[ \t\r\n]*(?:=[ \t\r\n]*(?:"[^"<]*|'[^'<]*)?)?)?$/y;
const OPEN_VALUE = /[ \t\r\n]+([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*["']/y;
const MOST = 1_000;

/** What follows the name in a start tag. */
export interface Head {
  declared: ReadonlyMap<string, string>;
  /** Qualified names of the other attributes, whose values nobody here reads. */
  names: readonly string[];
  empty: boolean;
  /** The first character after the tag. */
  end: number;
}

/** Reads a start tag from after its name; undefined when it has not all come. */
export function readHead(text: string, from: number): Head | undefined {
  const declared = new Map<string, string>();
  const names: string[] = [];
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    const [, name = '', double, single] = match;
    const value = withoutReferences(double ?? single ?? '');
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
    const again = prefix === undefined ? names.includes(name) : declared.has(prefix);
    if (again) throw new Stop('malformed');
    if (prefix === undefined) names.push(name);
    else declared.set(prefix === '' ? '' : split(name).local, value.trim());
    if (names.length + declared.size > MOST) throw new Stop('tooLarge');
    at = ATTRIBUTE.lastIndex;
  }
  END.lastIndex = at;
  const end = END.exec(text);
  if (end) return { declared, names, empty: end[1] === '/', end: END.lastIndex };
  UNFINISHED.lastIndex = at;
  if (!UNFINISHED.test(text)) throw new Stop('malformed');
  return undefined;
}

/** Attributes are told apart by namespace, too: two prefixes of one namespace do not make two of one name. */
export function checkNames(names: readonly string[], scope: Scope): void {
  if (names.length === 0) return;
  const seen = new Set<string>();
  for (const name of names) {
    const { prefix, local } = split(name);
    const full = prefix === '' ? local : `${scope.uri(prefix)} ${local}`;
    if (seen.has(full)) throw new Stop('malformed');
    seen.add(full);
  }
}

/**
 * An unfinished start tag without what has come of its last value, so that a value cannot fill the memory; undefined when it is
 * not a value that is so long. Nobody here reads values but those of declarations.
 */
export function withoutOpenValue(text: string, from: number): string | undefined {
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    if (!ATTRIBUTE.test(text)) break;
    at = ATTRIBUTE.lastIndex;
  }
  OPEN_VALUE.lastIndex = at;
  const match = OPEN_VALUE.exec(text);
  if (!match || match[1]?.startsWith('xmlns') === true) return undefined;
  return text.slice(0, OPEN_VALUE.lastIndex);
}
