import { overviewTroubleDa } from '@hoi/model/locales/da/overview-trouble.js';

// Where nothing could be fetched. What can no longer be fetched then is said without it.
export { failed } from './failed.js';
export const words = [overviewTroubleDa];
