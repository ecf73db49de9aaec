import { noChange } from 'lit';
import { Directive, type ElementPart, directive } from 'lit/directive.js';

export type Attributes = Readonly<Record<string, unknown>>;

/** Sets attributes by name: `true` is there, `false` and `undefined` are not. What is no longer said is taken away. */
class OwnAttributes extends Directive {
  #set: readonly string[] = [];

  override render(_attributes: Attributes) {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]) {
    const said = Object.keys(attributes);
    for (const name of this.#set) if (!said.includes(name)) element.removeAttribute(name);
    for (const name of said) {
      const value = attributes[name];
      if (value === undefined || value === null || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    this.#set = said;
    return noChange;
  }
}

export const ownAttributes = directive(OwnAttributes);
