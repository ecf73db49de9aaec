import { noChange } from 'lit';
import { Directive, type ElementPart, PartType, type PartInfo, directive } from 'lit/directive.js';

/** Custom properties and plain properties by CSS name, for example `{ '--x': '12px' }`; null takes one away. */
export type Properties = Readonly<Record<string, string | null>>;

/**
 * Sets CSS properties through the object model. A style attribute, and Lit's own style directive, is blocked by a host's
 * strict Content-Security-Policy and its value lost; this is not.
 */
class CssVarsDirective extends Directive {
  #set = new Map<string, string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssVars() belongs in an element tag');
  }

  override render(_properties: Properties): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Properties]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const name of this.#set.keys()) {
      if (!(name in properties)) {
        style.removeProperty(name);
        this.#set.delete(name);
      }
    }
    for (const [name, value] of Object.entries(properties)) {
      if (value === null) {
        style.removeProperty(name);
        this.#set.delete(name);
      } else if (this.#set.get(name) !== value) {
        style.setProperty(name, value);
        this.#set.set(name, value);
      }
    }
    return noChange;
  }
}

/** `<div ${cssVars({ '--x': '12px' })}>` */
export const cssVars = directive(CssVarsDirective);
