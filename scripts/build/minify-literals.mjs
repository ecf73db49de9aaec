import { Buffer } from 'node:buffer';
import { transform as minifyCss } from 'lightningcss';

const MAYBE_LITERALS = /\b(css|html|svg)`/;
/** Elements whose white space is content. Nobody draws one today; if someone does, the template is left alone. */
const KEEPS_SPACE = /<(pre|textarea)\b/;

/**
 * A bundler step that takes the indentation out of templates and minifies style sheets. A bundler's own minifier must leave
 * both alone, because to it they are only strings. Runs of white space become one space, never none: what the browser lays
 * out stays the same.
 */
export function minifyLiterals() {
  return {
    name: 'hoi-minify-literals',
    transform(code, id) {
      if (!MAYBE_LITERALS.test(code) || id.includes('/node_modules/')) return null;
      const edits = [];
      for (const { tag, quasis } of taggedTemplates(this.parse(code, { lang: 'ts' }))) {
        const pieces = quasis.map(({ value }) => value.raw);
        for (const [i, raw] of pieces.entries()) {
          const short = tag === 'css' ? shortSheet(pieces, id) : shortMarkup(pieces, raw);
          // Whether a parser counts the delimiters into a piece is a matter of taste.
          const from = code.indexOf(raw, quasis[i].start);
          if (raw !== '' && short !== undefined) edits.push({ from, to: from + raw.length, short });
        }
      }
      // From the end, so that no edit moves another: one template may stand inside another.
      edits.sort((a, b) => b.from - a.from);
      let out = code;
      for (const { from, to, short } of edits) out = out.slice(0, from) + short + out.slice(to);
      return { code: out, map: null };
    },
  };
}

/** A sheet put together from pieces is not a sheet until it runs: only whole ones are minified. */
function shortSheet([sheet, ...more], id) {
  if (more.length > 0 || sheet.includes('\\')) return undefined;
  return minifyCss({ filename: id, code: Buffer.from(sheet), minify: true }).code.toString();
}

function shortMarkup(pieces, raw) {
  if (pieces.some((piece) => KEEPS_SPACE.test(piece))) return undefined;
  return raw.replace(/\s+/g, ' ');
}

/** Every css`…`, html`…` and svg`…` in a syntax tree. */
function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* taggedTemplates(one);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && /^(css|html|svg)$/.test(node.tag.name ?? '')) {
    yield { tag: node.tag.name, quasis: node.quasi.quasis };
  }
  for (const key of Object.keys(node)) {
    if (key !== 'type') yield* taggedTemplates(node[key]);
  }
}
