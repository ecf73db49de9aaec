import { ConsentStatus } from '../consent-status/consent-status.js';

ConsentStatus.define();
