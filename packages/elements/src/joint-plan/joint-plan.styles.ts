import { base } from '../styles/base.js';
import { parts } from '../styles/parts.js';
import { sideBlocks } from '../styles/side.js';
import { tokens } from '../styles/tokens.js';
import { goalsStyles } from './goals.styles.js';
import { layoutStyles } from './layout.styles.js';

/** Every sheet of the plan, the shared ones first. */
export const planStyles = [tokens, base, parts, sideBlocks, layoutStyles, goalsStyles];
