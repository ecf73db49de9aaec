import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { Stop } from './problem.js';
import { Scanner } from './scanner.js';

/** What the scanner tells of a text that comes in pieces of such a size, or the kind of what is wrong with it. */
function scan(text: string, size = Infinity): string {
  let told = '';
  const scanner = new Scanner({
    open: ({ local, uri }) => (told += `<{${uri}}${local}>`),
    close: () => (told += '</>'),
    text: (one) => (told += one),
  });
  try {
    for (let at = 0; at < text.length; at += size) scanner.write(text.slice(at, at + size));
    scanner.end();
    return told;
  } catch (error) {
    if (error instanceof Stop) return error.kind;
    throw error;
  }
}

/** Whether a parser that has been in use for decades takes it for well-formed, namespaces and all. */
function isWellFormed(text: string): boolean {
  try {
    XmlDocument.fromString(text).dispose();
    return true;
  } catch {
    return false;
  }
}

describe('Scanner', () => {
  it('tells elements with their namespaces, and text', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- - a comment --><a:b xmlns:a="urn:a" xmlns="urn:d" x='>' a:x="2"><c/>1 &lt; 2&#x21;&#33;\r\n<![CDATA[<&]]>
<c xmlns="">æ𝄞</c ><?pi ?></a:b>`;
    const told = '<{urn:a}b><{urn:d}c></>1 < 2!!\n<&\n<{}c>æ𝄞</></>';
    for (const size of [Infinity, 1, 2, 3, 7, 64]) expect(scan(text, size)).toBe(told);
  });

  it.each([
    ['crossed tags', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['text outside', '<a/>x'],
    ['an end without a beginning', '</a>'],
    ['an end without a name', '<a></>'],
    ['a name that is none', '<1a/>'],
    ['a prefix nobody declared', '<x:a/>'],
    ['a prefix declared as nothing', '<x:a xmlns:x=""/>'],
    ['an attribute prefix nobody declared', '<a x:b=""/>'],
    ['an attribute twice', '<a b="" b=""/>'],
    ['an attribute twice by two prefixes', '<a xmlns:x="u" xmlns:y="u" x:b="" y:b=""/>'],
    ['a declaration twice', '<a xmlns:x="u" xmlns:x="v"/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute without a value', '<a b/>'],
    ['attributes that touch', '<a b="1"c="2"/>'],
    ['a bracket in an attribute', '<a b="<"/>'],
    ['an entity nobody knows', '<a>&b;</a>'],
    ['an entity in an attribute that nobody knows', '<a b="&c;"/>'],
    ['half an entity', '<a>& b</a>'],
    ['a character that is none', '<a>&#0;</a>'],
    ['half a pair', '<a>&#xd800;</a>'],
    ['a character that may not be', '<a>\u0001</a>'],
    ['the end of a section without one', '<a>]]></a>'],
    ['two hyphens in a comment', '<a><!-- -- --></a>'],
    ['a section outside', '<![CDATA[x]]><a/>'],
    ['a late declaration', ' <?xml version="1.0"?><a/>'],
    ['a declaration without version', '<?xml encoding="UTF-8"?><a/>'],
    ['a small doctype', '<!doctype a><a/>'],
    ['an instruction without a name', '<? x?><a/>'],
  ])('refuses %s', (_, text) => {
    expect(isWellFormed(text)).toBe(false);
    for (const size of [Infinity, 1, 5]) expect(scan(text, size)).toBe('malformed');
  });

  it.each([
    ['an open element', '<a>'],
    ['half a tag', '<a><b'],
    ['half a value', '<a b="'],
    ['half an end', '<a></a'],
    ['an open comment', '<a/><!-- '],
    ['an open section', '<a><![CDATA[ ]]'],
  ])('says that %s is cut off', (_, text) => {
    for (const size of [Infinity, 1]) expect(scan(text, size)).toBe('truncated');
  });

  it('stops at a document type however it comes', () => {
    for (const size of [Infinity, 1]) expect(scan('<!DOCTYPE a><a/>', size)).toBe('doctype');
  });

  const SCRAPS = [
    '<a>',
    '</a>',
    '<a/>',
    '<b:a',
    '>',
    ' xmlns:b="u"',
    ' c="d"',
    " c='",
    '"',
    'x',
    '&',
    'amp;',
  ];
  const MORE = [
    ';',
    '&#6',
    '5;',
    '<!--',
    '-->',
    '-',
    '<![CDATA[',
    ']]>',
    ']',
    '<?p',
    ' ',
    '?>',
    '\r',
    '\n',
    '/',
    '<',
  ];
  const scraps = fc
    .array(fc.constantFrom(...SCRAPS, ...MORE), { maxLength: 12 })
    .map((some) => `<r xmlns:b="v">${some.join('')}</r>`);

  it('takes and refuses what libxml2 does', () => {
    let wellFormed = 0;
    fc.assert(
      fc.property(scraps, (text) => {
        const good = isWellFormed(text);
        wellFormed += Number(good);
        expect(/^(malformed|truncated|doctype|tooLarge)$/.test(scan(text))).toBe(!good);
      }),
      { numRuns: 3000 },
    );
    expect(wellFormed).toBeGreaterThan(50);
  }, 60_000);

  it('tells the same however the text is cut', () => {
    fc.assert(
      fc.property(scraps, fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(scan(text, size)).toBe(scan(text));
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
