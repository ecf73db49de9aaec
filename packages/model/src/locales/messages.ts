/**
 * The shape a translation must have: every key of the Danish original, a text for a text and a function with the same
 * arguments for a function. A missing or misspelt key is a type error.
 */
export type MessagesLike<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends readonly string[]
      ? readonly string[]
      : string;
};
