import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { el, escapeText, leaf } from './xml.js';

const read = (xml: string): string => {
  const document = XmlDocument.fromString(xml);
  try {
    return document.root.content;
  } finally {
    document.dispose();
  }
};

describe('writing XML', () => {
  test('an element is left out with its text, and closed when empty', () => {
    expect(el('a', leaf('b', undefined), leaf('c', 'd'))).toBe('<a><c>d</c></a>');
    expect(el('a')).toBe('<a/>');
  });

  test.each(['a & b < c > d', ']]>', 'linje\r\nlinje', '"citat" & \'apostrof\'', 'æøå ß ł 漢'])(
    '%j comes back as it was',
    (text) => {
      expect(read(`<t>${escapeText(text)}</t>`)).toBe(text);
    },
  );

  test('no text whatever breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const back = read(`<t>${escapeText(text)}</t>`);
        expect(back.length).toBe(text.length);
      }),
    );
    expect(escapeText('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  });
});
