import { checkNames, readHead, withoutOpenValue } from './attributes.js';
import { FORBIDDEN, LONGEST_REFERENCE, withoutReferences } from './entities.js';
import { Scope, split, type Tag } from './names.js';
import { Stop } from './problem.js';

export interface ScanEvents {
  open(tag: Tag): void;
  close(): void;
  text(text: string): void;
}

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*(?:"[\w.-]+"|'[\w.-]+'))*[ \t\r\n]*\?>$/;
const NAME_END = /[ \t\r\n/>]/g;
const CLOSING = /<\/([^\s<>/]+)[ \t\r\n]*>/y;
/** Longer than any name, and than any start tag worth keeping whole. */
const TOKEN = 1024 * 1024;

/** Kinds of markup that are read past, or out of, however long they are. */
const RUNS = { comment: '-->', cdata: ']]>', instruction: '?>' } as const;

/**
 * Reads well-formed XML with namespaces piece by piece: elements and text, no document type. Throws a {@link Stop} at the first
 * thing that is wrong, with everything before it told. Keeps no more than one unfinished tag.
 */
export class Scanner {
  readonly #open: string[] = [];
  readonly #scopes: Scope[] = [Scope.outermost()];
  #rest = '';
  #run: keyof typeof RUNS | undefined;
  #rooted = false;
  #begun = false;
  #line = 1;
  #column = 1;

  constructor(private readonly events: ScanEvents) {}

  write(piece: string): void {
    const bad = piece.search(FORBIDDEN);
    this.#read(bad < 0 ? piece : piece.slice(0, bad));
    if (bad >= 0) throw new Stop('malformed');
  }

  /** Throws when something has not come to its end. */
  end(): void {
    const whole = this.#rooted && this.#open.length === 0 && this.#run === undefined;
    this.#count(this.#rest);
    if (!whole || this.#rest.trim() !== '') throw new Stop('truncated');
  }

  /** Where the reader stands, counted from 1. */
  get place(): { line: number; column: number } {
    return { line: this.#line, column: this.#column };
  }

  #count(text: string): void {
    let last = -1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#line += 1;
      last = at;
    }
    this.#column = last < 0 ? this.#column + text.length : text.length - last;
  }

  #read(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    try {
      while (at < text.length) {
        const next = this.#step(text, at);
        if (next === at) break;
        at = next;
        this.#begun = true;
      }
    } finally {
      this.#count(text.slice(0, at));
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > TOKEN) this.#shorten();
  }

  /** One token; answers where it ends, or where it began when it has not all come. */
  #step(text: string, at: number): number {
    if (this.#run !== undefined) return this.#goOn(this.#run, text, at);
    if (text.charCodeAt(at) !== 60) return this.#text(text, at);
    const sign = text.charAt(at + 1);
    if (sign === '') return at;
    if (sign === '/') return this.#close(text, at);
    if (sign === '?') return this.#instruction(text, at);
    if (sign === '!') return this.#declaration(text, at);
    return this.#start(text, at);
  }

  #start(text: string, at: number): number {
    NAME_END.lastIndex = at + 1;
    const match = NAME_END.exec(text);
    if (!match) return at;
    const name = text.slice(at + 1, match.index);
    const bare = match[0] === '>';
    const head = bare ? undefined : readHead(text, match.index);
    if (!bare && head === undefined) return at;
    if (this.#open.length === 0 && this.#rooted) throw new Stop('malformed');
    const scope = head === undefined ? this.#scope : this.#scope.with(head.declared);
    if (head !== undefined) checkNames(head.names, scope);
    this.#rooted = true;
    const tag = scope.tag(name);
    this.events.open(tag);
    if (head?.empty === true) this.events.close();
    else {
      this.#open.push(name);
      this.#scopes.push(scope);
    }
    return head?.end ?? match.index + 1;
  }

  #close(text: string, at: number): number {
    const name = this.#open.at(-1) ?? '';
    let end = at + 2 + name.length;
    if (!text.startsWith(name, at + 2) || text.charCodeAt(end) !== 62) {
      CLOSING.lastIndex = at;
      const match = CLOSING.exec(text);
      if (!match && !text.includes('>', at) && !text.includes('<', at + 1)) return at;
      if (match?.[1] !== name) throw new Stop('malformed');
      end = CLOSING.lastIndex - 1;
    }
    if (name === '') throw new Stop('malformed');
    this.#open.pop();
    this.#scopes.pop();
    this.events.close();
    return end + 1;
  }

  #text(text: string, at: number): number {
    const tag = text.indexOf('<', at);
    const end = tag < 0 ? beforeHalves(text, at) : tag;
    if (end === at) return at;
    const raw = text.slice(at, end);
    if (this.#open.length === 0) {
      if (/[^ \t\r\n]/.test(raw)) throw new Stop('malformed');
      return end;
    }
    if (raw.includes(']]>')) throw new Stop('malformed');
    this.events.text(withoutReferences(oneLineEnd(raw)));
    return end;
  }

  #declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return this.#begin('comment', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      if (this.#open.length === 0) throw new Stop('malformed');
      return this.#begin('cdata', at + 9);
    }
    if (text.startsWith('<!DOCTYPE', at)) throw new Stop('doctype');
    const soFar = text.slice(at);
    const begins = ['<!--', '<![CDATA[', '<!DOCTYPE'].some((one) => one.startsWith(soFar));
    if (!begins) throw new Stop('malformed');
    return at;
  }

  #instruction(text: string, at: number): number {
    const end = text.indexOf('?>', at);
    const target = /^<\?([^\s?<>]+)(?=[\s?])/.exec(text.slice(at, at + 256))?.[1];
    if (target === undefined) {
      if (end >= 0 || text.length - at > 255) throw new Stop('malformed');
      return at;
    }
    if (split(target).prefix !== '') throw new Stop('malformed');
    if (!/^xml$/i.test(target)) return this.#begin('instruction', at + 2 + target.length);
    // Only as the very first thing there is, and as nothing else.
    if (end < 0 && text.length - at < 1024) return at;
    const whole = text.slice(at, end + 2);
    if (this.#begun || !DECLARATION.test(whole)) throw new Stop('malformed');
    return end + 2;
  }

  #begin(run: keyof typeof RUNS, from: number): number {
    this.#run = run;
    return from;
  }

  #goOn(run: keyof typeof RUNS, text: string, at: number): number {
    // Two hyphens end a comment or make it none.
    const mark = run === 'comment' ? '--' : RUNS[run];
    const end = text.indexOf(mark, at);
    let to = end < 0 ? Math.max(at, text.length - mark.length) : end;
    if (end < 0 && to > at && text.charCodeAt(to - 1) === 13) to -= 1;
    if (run === 'cdata' && to > at) this.events.text(oneLineEnd(text.slice(at, to)));
    if (end < 0) return to;
    if (run === 'comment' && text.length === end + 2) return to;
    if (run === 'comment' && text.charAt(end + 2) !== '>') throw new Stop('malformed');
    this.#run = undefined;
    return end + RUNS[run].length;
  }

  get #scope(): Scope {
    return this.#scopes.at(-1) as Scope;
  }

  /** A name that long is nothing; a value that long is let go. */
  #shorten(): void {
    const name = this.#rest.search(/[ \t\r\n]/);
    const short = name < 0 ? undefined : withoutOpenValue(this.#rest, name);
    if (short === undefined || short.length > TOKEN) throw new Stop('tooLarge');
    this.#rest = short;
  }
}

/** Where a text that has no end yet can be cut, so that no reference, line end or `]]>` is torn apart. */
function beforeHalves(text: string, at: number): number {
  const last = text.lastIndexOf('&');
  if (last >= at && !text.includes(';', last)) {
    if (text.length - last > LONGEST_REFERENCE) throw new Stop('malformed');
    return last;
  }
  let end = text.length;
  if (text.charCodeAt(end - 1) === 13) end -= 1;
  while (end > at && end > text.length - 2 && text.charCodeAt(end - 1) === 93) end -= 1;
  return end;
}

function oneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
