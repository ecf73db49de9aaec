import type { CSSResultOrNative } from 'lit';

/** A document to print: what it is called, in which language, and the room in px that its pages are laid out in. */
export interface Paper {
  /** The name of the frame, for who meets it while it stands. */
  label: string;
  title: string;
  lang: string;
  size: readonly [width: number, height: number];
  /** Style sheets as text. */
  sheets: readonly string[];
  /** Draws into the one element of the page. */
  draw(into: HTMLElement): void;
}

/**
 * Prints in a document of its own: a page rule within a shadow root is ignored, and the host's page is not ours to print.
 * A blank frame of the same origin, styled by sheets it adopts, needs nothing that a strict policy forbids.
 */
export function printPaper(
  host: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
  { label, title, lang, size, sheets, draw }: Paper,
): void {
  const frame = host.ownerDocument.createElement('iframe');
  frame.title = label;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  for (const [property, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto -300vw'],
    ['width', `${String(size[0])}px`],
    ['height', `${String(size[1])}px`],
    ['border', '0'],
  ] as const) {
    frame.style.setProperty(property, value);
  }
  host.renderRoot.append(frame);
  const { contentDocument: paper, contentWindow: window } = frame;
  if (!paper || !window) return frame.remove();
  const { CSSStyleSheet: Sheet } = window as Window & typeof globalThis;
  paper.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
  paper.documentElement.lang = lang;
  paper.title = title;
  const main = paper.createElement('main');
  paper.body.append(main);
  draw(main);
  window.addEventListener('afterprint', () => frame.remove(), { once: true });
  window.print();
}

/** A4 with its name and its page number at the foot. `of` holds `{n}` and `{m}`. */
export function pageRule(shape: string, name: string, of: string): string {
  const quoted = JSON.stringify(name.replace(/[^\p{L}\p{N} .,–-]/gu, ' '));
  const pages = of.replace('{n}', '" counter(page) "').replace('{m}', '" counter(pages) "');
  return `@page { size: A4 ${shape};
    @bottom-left { content: ${quoted}; font: 9pt system-ui; }
    @bottom-right { content: "${pages}"; font: 9pt system-ui; } }`;
}

/** An element's own styles, for a document where nothing is its host. */
export function sheetTexts(styles: readonly CSSResultOrNative[]): string[] {
  return styles.map((style) => {
    const text =
      'cssText' in style
        ? style.cssText
        : [...style.cssRules].map(({ cssText }) => cssText).join('\n');
    return text.replaceAll(':host', ':root');
  });
}
