import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { tokens } from '../styles/tokens.js';
import { layoutStyles } from './layout.styles.js';
import { headerStyles } from './header.styles.js';
import { casesStyles } from './cases.styles.js';
import { detailStyles } from './detail.styles.js';
import { rowStyles } from './rows.styles.js';
import { sideStyles } from './side.styles.js';
import { citizenStyles } from './citizen.styles.js';

/** Every sheet of the overview, the shared ones first. */
export const overviewStyles = [
  tokens,
  base,
  parts,
  layoutStyles,
  headerStyles,
  casesStyles,
  rowStyles,
  detailStyles,
  sideStyles,
  citizenStyles,
];
