/**
 * The reason of a signal that ends because nobody reads any more. One for all: an opening ends twenty, and each reason of its own
 * would remember where it was made, which nobody asks.
 */
export const OVER = new DOMException('nobody reads any more', 'AbortError');
