import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { format } from 'prettier';
import { png8 } from '../../scripts/png8.mjs';
import { compare, hashOf } from './compare.js';
import type { Layout } from './layout.js';
import type { Rendering } from './rendering.js';

export interface Baseline {
  /** Of the picture as the browser gave it: equal means equal, without looking further. */
  hash: string;
  /** Pixels that the palette of the kept picture alone makes different. */
  noise: number;
  width: number;
  layout: Layout;
}

interface Recorded {
  rendering: Rendering;
  pictures: Record<string, Baseline>;
}

export interface PictureTaken {
  picture: Buffer;
  /** Of the container, in px. */
  width: number;
  layout: Layout;
}

/** What a picture may differ by beside its noise: less than a letter. */
const LEEWAY = 16;

/** The pictures that are kept: one small file each, and a record of how and where they were taken. */
export class Baselines {
  readonly #folder: string;
  readonly #record: Recorded | undefined;

  constructor(folder = fileURLToPath(new URL('baselines', import.meta.url))) {
    this.#folder = folder;
    const file = join(folder, 'record.json');
    this.#record = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Recorded)
      : undefined;
  }

  get rendering(): Rendering | undefined {
    return this.#record?.rendering;
  }

  get names(): string[] {
    return Object.keys(this.#record?.pictures ?? {});
  }

  of(name: string): Baseline | undefined {
    return this.#record?.pictures[name];
  }

  /** How a picture differs from the kept one; nothing when it does not. */
  difference(name: string, picture: Buffer): { pixels: number; picture: Buffer } | undefined {
    const known = this.of(name);
    if (!known || known.hash === hashOf(picture)) return undefined;
    const found = compare(readFileSync(this.#file(name)), picture);
    return found.pixels > known.noise + LEEWAY ? found : undefined;
  }

  /**
   * Keeps these pictures, and no others unless they are only `some`. A file whose picture has not changed stays as it is, if it can
   * be compared at all.
   */
  async keep(
    rendering: Rendering,
    taken: ReadonlyMap<string, PictureTaken>,
    { comparable, some }: { comparable: boolean; some: boolean },
  ): Promise<{ added: string[]; changed: string[]; gone: string[]; bytes: number }> {
    mkdirSync(this.#folder, { recursive: true });
    const pictures = some ? { ...this.#record?.pictures } : {};
    const added: string[] = [];
    const changed: string[] = [];
    for (const [name, { picture, width, layout }] of taken) {
      const known = this.of(name);
      const same = comparable && known && !this.difference(name, picture);
      if (!same) (known ? changed : added).push(name);
      const noise = same ? known.noise : this.#write(name, picture);
      pictures[name] = { hash: hashOf(picture), noise, width, layout };
    }
    for (const file of readdirSync(this.#folder)) {
      const name = /^(.*)\.png$/.exec(file)?.[1];
      if (name !== undefined && !(name in pictures)) rmSync(this.#file(name));
    }
    const sorted = Object.fromEntries(
      Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const record: Recorded = { rendering, pictures: sorted };
    const text = await format(JSON.stringify(record), { parser: 'json', printWidth: 100 });
    writeFileSync(join(this.#folder, 'record.json'), text);
    const gone = this.names.filter((name) => !(name in pictures));
    return { added, changed, gone, bytes: this.#bytes() };
  }

  #write(name: string, picture: Buffer): number {
    const { data, width, height } = PNG.sync.read(picture);
    const small = png8(data, width, height);
    writeFileSync(this.#file(name), small);
    return compare(small, picture).pixels;
  }

  #bytes(): number {
    const files = readdirSync(this.#folder).map((file) => readFileSync(join(this.#folder, file)));
    return files.reduce((sum, { length }) => sum + length, 0);
  }

  #file(name: string): string {
    return join(this.#folder, `${name}.png`);
  }
}
