import { html } from 'lit';
import { differingWords } from './differing-words.js';

/** What the other does not say is underlined: marked as such, and not by colour. */
export function markedWords(text: string, other: string): unknown {
  return differingWords(text, other).map(({ text: said, differs }) => {
    if (!differs) return said;
    const word = said.trimStart();
    return [said.slice(0, said.length - word.length), html`<mark>${word}</mark>`];
  });
}
