export { YDELSES_INDEKS } from './read.js';
export { grantSearch, paymentSearch, personSearches, YDI_SOAP_ACTION } from './request.js';
export { PAGE, soapEnvelope, type PersonSearch } from '../sagdok/request.js';
