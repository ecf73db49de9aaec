/** Danish words of the timeline. */
export const timelineDa = {};
