import { moreStyles } from './more.styles.js';

export { contactList } from './people.js';
export { how } from './how.js';
export { qualityList } from './quality.js';
export const styles = [moreStyles];
