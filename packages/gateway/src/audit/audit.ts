export { areasOf, AuditLog } from './audit-log.js';
export type { AuditRow } from './audit-row.js';
