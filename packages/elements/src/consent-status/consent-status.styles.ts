import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { tokens } from '../styles/tokens.js';
import { answerStyles } from './answer.styles.js';
import { areaStyles } from './areas.styles.js';
import { layoutStyles } from './layout.styles.js';
import { markStyles } from './marks.styles.js';

/** What the first look needs, the shared sheets first; forms, time, the citizen's page and the card bring their own. */
export const consentStyles = [
  tokens,
  base,
  parts,
  layoutStyles,
  markStyles,
  answerStyles,
  areaStyles,
];
