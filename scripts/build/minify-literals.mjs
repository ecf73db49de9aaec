import { Buffer } from 'node:buffer';
import { transform as minifyCss } from 'lightningcss';
import { RolldownMagicString } from 'rolldown';

const MAYBE_LITERALS = /\b(css|html|svg)`/;
const MARKUP = new Set(['html', 'svg']);
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
      const text = new RolldownMagicString(code);
      for (const { tag, quasis } of taggedTemplates(this.parse(code, { lang: 'ts' }))) {
        if (tag === 'css') shortenSheet(text, quasis, id);
        else if (!quasis.some(({ value }) => KEEPS_SPACE.test(value.raw)))
          for (const part of quasis) shorten(text, part, part.value.raw.replace(/\s+/g, ' '));
      }
      return text.hasChanged() ? { code: text.toString(), map: null } : null;
    },
  };
}

/** A sheet put together from pieces is not a sheet until it runs: only whole ones are minified. */
function shortenSheet(text, quasis, id) {
  const [whole] = quasis;
  if (quasis.length > 1 || whole.value.raw.includes('\\')) return;
  const { code } = minifyCss({ filename: id, code: Buffer.from(whole.value.raw), minify: true });
  shorten(text, whole, code.toString());
}

function shorten(text, { start, end, value }, short) {
  if (short === value.raw || short === '') return;
  text.update(start, end, short);
}

/** Every css`…`, html`…` and svg`…` in a syntax tree. */
function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* taggedTemplates(one);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') {
    const { name } = node.tag;
    if (name === 'css' || MARKUP.has(name)) yield { tag: name, quasis: node.quasi.quasis };
  }
  for (const key of Object.keys(node)) {
    if (key !== 'type') yield* taggedTemplates(node[key]);
  }
}
