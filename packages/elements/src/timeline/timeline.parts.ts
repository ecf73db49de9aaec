import type { LazyParts, PartOf } from '../internal/lazy-parts.js';

/** What is fetched when it is first needed, each from beside this module: the picture needs none of it. */
export const LOADERS = {
  table: () => import('./timeline.table.part.js'),
  list: () => import('./timeline.list.part.js'),
  details: () => import('./timeline.details.part.js'),
  output: () => import('./timeline.output.part.js'),
  menus: () => import('./timeline.menus.part.js'),
  moving: () => import('./timeline.moving.part.js'),
  payments: () => import('./timeline.payments.part.js'),
};
export type Parts = LazyParts<typeof LOADERS>;
export type PartName = keyof typeof LOADERS;
export type Part<P extends PartName> = PartOf<typeof LOADERS, P>;
