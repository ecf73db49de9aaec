import { sharedDa } from '@hoi/model/locales/da/shared.js';
import type { Messages } from '@hoi/model';

/** Some of the Danish words: those of one element, or of a part it fetches. */
export type Words = Partial<Messages>;

/**
 * Danish is built in, but every element and every part of one brings its own words, so that a page fetches what it can show. That
 * none says what nobody has brought is tested (test/words.test.ts): the compiler takes it for whole.
 */
const danish = { ...sharedDa } as Messages;

/** Another language is there, whole, once its module has been imported (`@hoi/elements/locales/en.js`). */
const registered = new Map<string, Messages>([['da', danish]]);
const listening = new Set<() => void>();

let observer: MutationObserver | undefined;

/** Makes a language available to every element on the page. */
export function registerLocale(messages: Messages): void {
  registered.set(messages.lang, messages);
  for (const listener of listening) listener();
}

/** Adds to the Danish words, before anything says them. */
export function learn(words: readonly Words[] | undefined): void {
  if (words) Object.assign(danish, ...words);
}

/** The words for an element: its nearest `lang` through shadow roots, else the page's, else Danish. */
export function messagesFor(element: Element): Messages {
  const lang = closestLang(element);
  return registered.get(lang) ?? registered.get(lang.split('-')[0] ?? '') ?? danish;
}

/**
 * Calls back when the language of anything on the page changes. One observer serves every element and goes away with the
 * last of them.
 */
export function onLocaleChange(listener: () => void): () => void {
  listening.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const call of listening) call();
    });
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  return () => {
    listening.delete(listener);
    if (listening.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  };
}

function closestLang(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang')?.toLowerCase() ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
