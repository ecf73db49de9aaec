/** Danish words of the case overview. */
export const overviewDa = {};
