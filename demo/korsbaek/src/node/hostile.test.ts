import { readFileSync, readdirSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';

const room = new URL('../../hostile/', import.meta.url);

interface Manifest {
  files: {
    file: string;
    kind: string;
    expect: { cases: string[]; documents: string[]; grants: string[]; payments: string[] };
    must: string[];
  }[];
}

const manifest = JSON.parse(readFileSync(new URL('manifest.json', room), 'utf8')) as Manifest;

/** Of these a parser cannot make a document, which is the point of them. */
const NO_DOCUMENT = ['truncated', 'malformed', 'bomb'];

describe('the hostile files', () => {
  test('are all in the manifest, and nothing else is', () => {
    const there = readdirSync(room).filter((name) => name.endsWith('.xml'));
    expect(manifest.files.map(({ file }) => file)).toEqual(there.sort());
  });

  test.each(manifest.files.map((entry) => [entry.file, entry] as const))(
    '%s is hostile in the way it says, and no other',
    (file, { kind, expect: expected, must }) => {
      const bytes = readFileSync(new URL(file, room));
      const text = new TextDecoder(file.startsWith('16') ? 'utf-16' : 'utf-8').decode(bytes);
      for (const ids of [expected.cases, expected.documents, expected.grants, expected.payments]) {
        for (const id of ids) expect(text.toLowerCase()).toContain(id);
      }
      expect(must.length).toBeGreaterThan(0);
      if (bytes.length === 0) return;
      const parse = (): void => {
        XmlDocument.fromBuffer(bytes).dispose();
      };
      if (NO_DOCUMENT.includes(kind)) expect(parse).toThrow();
      else expect(parse).not.toThrow();
    },
  );

  test('hold impossible CPR numbers only', () => {
    for (const { file } of manifest.files) {
      const text = readFileSync(new URL(file, room), 'latin1');
      const numbers = text.match(/(?<![0-9a-f-])\d{6}[- ]?\d{4}(?![0-9a-f-])/g) ?? [];
      for (const number of numbers) expect(number).toMatch(/^3213/);
    }
  });
});
