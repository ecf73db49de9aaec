import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { tokens } from '../styles/tokens.js';
import { citizenStyles } from './citizen.styles.js';
import { formStyles } from './forms.styles.js';
import { layoutStyles } from './layout.styles.js';
import { timeStyles } from './time.styles.js';

/** Every sheet of the consent, the shared ones first. */
export const consentStyles = [
  tokens,
  base,
  parts,
  layoutStyles,
  formStyles,
  timeStyles,
  citizenStyles,
];
