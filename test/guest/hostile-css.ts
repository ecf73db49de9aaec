/** Style sheets of pages that mean no good, or mean well and shout. None may change what the elements look like inside. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset !important }',
  'everything inherited is wrong': `* {
    font: italic 900 16px/3 cursive !important; font-variant: small-caps !important; letter-spacing: 0.4em !important;
    word-spacing: 2em !important; text-transform: uppercase !important; text-align: right !important;
    text-indent: 4em !important; white-space: pre !important; text-shadow: 2px 2px red !important; color: yellow !important;
    -webkit-text-fill-color: yellow !important; word-break: break-all !important;
    list-style: square inside !important; border-collapse: collapse !important; cursor: none !important;
    hyphens: auto !important; tab-size: 40 !important; quotes: none !important; caption-side: bottom !important }`,
  'parts by name': `div, section, header, footer, ul, li, table, svg, h2, h3, p, span { display: none !important }
    button, input { all: unset !important; opacity: 0 !important }
    .widget, .trust, .row, .case, [part], [data-case] { display: none !important; color: transparent !important }`,
};

/** A sheet for the page's own frame around the elements, so that they have the same room on every page. */
export const ROOM = `html, body, main { display: block; margin: 0; padding: 0; font-size: 16px }`;
