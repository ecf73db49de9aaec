/** Finds what the page's own markup is known to hold. */
export interface Find {
  <K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K];
  <T extends HTMLElement = HTMLElement>(selector: string): T;
}

export function finder(page: Document): Find {
  return (selector: string) => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  };
}
