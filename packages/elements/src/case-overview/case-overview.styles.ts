import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { sideBlocks } from '../styles/side.js';
import { tokens } from '../styles/tokens.js';
import { layoutStyles } from './layout.styles.js';
import { headerStyles } from './header.styles.js';
import { casesStyles } from './cases.styles.js';
import { rowStyles } from './rows.styles.js';
import { sideStyles } from './side.styles.js';

/** What the first look needs, the shared sheets first; the rest comes with its parts. */
export const overviewStyles = [
  tokens,
  base,
  parts,
  sideBlocks,
  layoutStyles,
  headerStyles,
  casesStyles,
  rowStyles,
  sideStyles,
];
