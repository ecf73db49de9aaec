/**
 * What the axis needs of d3-scale is numbers to numbers and calendar ticks; what comes along is interpolation between colours
 * and the formatting of dates, a third of the timeline's bytes. In the script-tag bundle d3-scale gets these stand-ins instead:
 * the same arithmetic for numbers, and a clear error where the left-out part would have been used.
 */
const STAND_INS = {
  'd3-interpolate': `
    const between = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    const rounded = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
    export { between as interpolate, between as interpolateNumber, rounded as interpolateRound };
    export const piecewise = undefined;`,
  'd3-time-format': `
    const unused = () => () => { throw new Error('dates are put into words by the dictionaries'); };
    export { unused as timeFormat, unused as utcFormat };`,
};
const MARK = '\0hoi-stand-in:';

export function onlyNumbers() {
  return {
    name: 'hoi-only-numbers',
    enforce: 'pre',
    resolveId(source, importer) {
      const fromScale = importer?.includes('/node_modules/d3-scale/');
      return fromScale && source in STAND_INS ? MARK + source : null;
    },
    load(id) {
      return id.startsWith(MARK) ? STAND_INS[id.slice(MARK.length)] : null;
    },
  };
}
