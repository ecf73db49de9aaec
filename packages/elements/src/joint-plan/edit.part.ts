import { planMineDa } from '@hoi/model/locales/da/plan-mine.js';
import { planPartsDa } from '@hoi/model/locales/da/plan-parts.js';
import { paperStyles } from './aside/paper.styles.js';
import { editFormStyles } from './edit/edit-form.styles.js';
import { fieldStyles } from '../styles/fields.js';
import { sideStyles } from './aside/side.styles.js';
import { editStyles } from './edit/edit.styles.js';
import { markedWordsStyles } from './edit/marked-words.styles.js';

export { EditSession } from './edit/edit-session.js';
export { Opened } from './panel/opened.js';
export const words = [planMineDa, planPartsDa];
export const styles = [
  fieldStyles,
  paperStyles,
  sideStyles,
  editStyles,
  editFormStyles,
  markedWordsStyles,
];
