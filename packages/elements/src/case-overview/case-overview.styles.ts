import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { sideBlocks } from '../styles/side.js';
import { tokens } from '../styles/tokens.js';
import { contactStyles } from './contact.styles.js';
import { layoutStyles } from './layout.styles.js';

/** What either page needs, and what stands there before one; the rest comes with its parts. */
export const overviewStyles = [tokens, base, parts, sideBlocks, layoutStyles, contactStyles];
