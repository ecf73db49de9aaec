/** Names of the wire that only the transport knows; the messages themselves are written and read by the adapters. */
export const CPR_URN = 'urn:oio:cpr-nr:';
export const SOAP_1_1 = 'http://schemas.xmlsoap.org/soap/envelope/';
export const SOAP_1_2 = 'http://www.w3.org/2003/05/soap-envelope';
