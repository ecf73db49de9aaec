import { uuidOf } from '../identity.js';

/** An invented municipality. Its CVR number is all zeros, which no authority has. */
export const KORSBAEK = {
  name: 'Korsbæk Kommune',
  cvr: '00000000',
  id: uuidOf('Korsbæk Kommune'),
} as const;
