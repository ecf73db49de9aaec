export { migrate } from './engine/migrate.js';
export { openPool, type OpenOptions, snapshotOf } from './engine/open-pool.js';
export { isOutOfReach, type Sql, type SqlPool, type SqlSession } from './engine/sql.js';
export {
  type Author,
  type HoiStore,
  STORE_FACETS,
  type StoredChange,
  type StoreFacet,
  type Version,
} from './hoi-store.js';
export { STORE_REFUSALS, type StoreRefusal } from './refusals.js';
export { SqlStore, type SqlStoreOptions } from './sql-store.js';
