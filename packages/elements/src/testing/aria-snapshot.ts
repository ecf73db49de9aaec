import { type VirtualNode, isHeard, nameOfNode, roleOf, withTree } from './axe.js';

const FLAT = new Set([null, 'generic', 'none', 'presentation', 'SVGRoot', 'strong', 'emphasis']);
/** These are read through their content; a name made of it would only say it twice. */
const NAMELESS = new Set(['list', 'listitem', 'row', 'rowgroup', 'term', 'definition', 'status']);
/** What is inside these is not a tree of its own to assistive technology. */
const LEAVES = new Set(['button', 'img', 'tab', 'slider', 'switch', 'checkbox', 'radio', 'option']);
const STATES = [
  'expanded',
  'selected',
  'pressed',
  'checked',
  'disabled',
  'current',
  'haspopup',
  'live',
  'valuenow',
  'valuetext',
  'sort',
];

/**
 * What a screen reader meets, as text that can be compared: role, name and state, one line each, indented as nested.
 *
 *     region "Sager og indsatser"
 *       heading "Sager og indsatser" [level=2]
 *       button "Prøv igen"
 */
export function ariaSnapshot(element: Element): string {
  return withTree((nodeOf) => {
    const root = nodeOf(element);
    return root ? linesOf(root, '').join('\n') : '';
  });
}

function linesOf(node: VirtualNode, indent: string): string[] {
  if (node.props.nodeType === Node.TEXT_NODE) {
    const text = (node.props.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [`${indent}text: ${text}`];
  }
  if (node.props.nodeType !== Node.ELEMENT_NODE || !isHeard(node)) return [];
  const role = roleOf(node);
  if (FLAT.has(role)) return joined(node.children.flatMap((child) => linesOf(child, indent)));
  const name = NAMELESS.has(role ?? '') ? labelOf(node) : nameOfNode(node);
  const line = `${indent}${role ?? ''}${name ? ` "${name}"` : ''}${statesOf(node)}`;
  if (role !== null && LEAVES.has(role)) return [line];
  const inner = joined(node.children.flatMap((child) => linesOf(child, `${indent}  `)));
  // A name made of nothing but the text inside says it all.
  const said = inner.every((one) => one.trim().startsWith('text: '))
    ? inner.map((one) => one.trim().slice(6)).join(' ')
    : undefined;
  if (said !== undefined && said === name) return [line];
  return [line, ...inner];
}

/** A name the author gave, not one that is the text inside. */
function labelOf(node: VirtualNode): string {
  const labelled = node.attr('aria-label') !== null || node.attr('aria-labelledby') !== null;
  return labelled ? nameOfNode(node) : '';
}

/** Text broken up by markup is heard in one go. */
function joined(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const [, indent, text] = /^(\s*)text: (.*)$/.exec(line) ?? [];
    if (text !== undefined && last?.startsWith(`${indent ?? ''}text: `)) {
      out[out.length - 1] = `${last} ${text}`;
    } else {
      out.push(line);
    }
  }
  return out;
}

function statesOf(node: VirtualNode): string {
  const states: string[] = [];
  const level = /^h([1-6])$/.exec(node.props.nodeName)?.[1] ?? node.attr('aria-level');
  if (level !== null && level !== undefined) states.push(`level=${level}`);
  for (const state of STATES) {
    const value = node.attr(`aria-${state}`);
    if (value === null || value === 'false') continue;
    states.push(value === 'true' ? state : `${state}=${value}`);
  }
  if (node.attr('disabled') !== null) states.push('disabled');
  if ((node.actualNode as HTMLDetailsElement).open === true) states.push('open');
  return states.length > 0 ? ` [${states.join(', ')}]` : '';
}
