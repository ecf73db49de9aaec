export interface Documented {
  name: string;
  description?: string;
  type?: { text: string };
}

export interface ElementDoc {
  name: string;
  tagName?: string;
  description?: string;
  attributes?: Documented[];
  members?: Documented[];
  events?: Documented[];
  slots?: Documented[];
  cssParts?: Documented[];
  cssProperties?: Documented[];
  cssStates?: Documented[];
}

export interface Manifest {
  modules: { path: string; declarations: ElementDoc[] }[];
}

export interface Uses {
  parts: Set<string>;
  slots: Set<string>;
  events: Set<string>;
  states: Set<string>;
  properties: Set<string>;
  unclear: Set<string>;
}

export declare function problemsOf(
  manifest: Manifest,
  uses: (element: ElementDoc) => Uses,
  themed?: readonly string[],
): string[];
