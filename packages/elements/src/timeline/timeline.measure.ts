import type { Measure } from './timeline.text.js';

let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures text in the element's own font, remembering every width until the font changes. */
export class TextMeasure {
  #widths = new Map<string, number>();
  #family = '';
  #size = 12;

  /** Says whether the font is another than before. */
  use(family: string, size: number): boolean {
    if (family === this.#family && size === this.#size) return false;
    this.#family = family;
    this.#size = size;
    this.#widths.clear();
    return true;
  }

  /** Forgets what was measured, for when a font has been loaded. */
  forget(): void {
    this.#widths.clear();
  }

  get measure(): Measure {
    return (text, strong) => {
      const key = `${strong ? 's' : 'n'}${text}`;
      let width = this.#widths.get(key);
      if (width === undefined) {
        width = this.#ask(text, strong);
        this.#widths.set(key, width);
      }
      return width;
    };
  }

  #ask(text: string, strong: boolean): number {
    canvas ??= document.createElement('canvas').getContext('2d');
    // A name of thousands of letters fits nowhere; it is not worth measuring.
    if (!canvas || text.length > 300) return text.length * this.#size * 0.62;
    canvas.font = `${strong ? 500 : 400} ${String(this.#size)}px ${this.#family}`;
    return canvas.measureText(text).width * 1.015;
  }
}
