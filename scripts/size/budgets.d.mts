/** An element, and the parts of it (module names under elements/src) that its first picture needs or that follow by themselves. */
export interface SizedElement {
  name: string;
  needs?: readonly string[];
  soon?: readonly string[];
}

export declare const ELEMENTS: readonly SizedElement[];
