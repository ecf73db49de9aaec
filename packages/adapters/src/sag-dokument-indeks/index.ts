export { SAG_DOKUMENT_INDEKS } from './read.js';
export { looseDocumentSearch, looseDocumentSearches } from './loose-documents.js';
export { caseSearch, personSearches, SDI_SOAP_ACTION } from './request.js';
export { PAGE, soapEnvelope, type PersonSearch } from '../sagdok/request.js';
