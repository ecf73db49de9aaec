import { HoiContext } from '../context/context.js';

HoiContext.define();

// With it TypeScript knows the tag.
export type { HoiContext } from '../context/context.js';
