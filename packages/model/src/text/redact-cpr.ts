/** What stands where a CPR number stood. */
export const REDACTED = '••••••-••••';

// Six digits, an optional separator, four digits, not part of a longer run. The last guard keeps UUIDs whole: their groups
// are hexadecimal and joined by hyphens.
const LIKELY = /(?<![0-9A-Za-z])\d{6}[-\u2010-\u2015 \u00a0./]?\d{4}(?![0-9A-Za-z])/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Takes every ten-digit run that may be a CPR number out of free text. No date or check-digit test is made: numbers without
 * check digit are valid, and a telephone number has eight digits here. UUIDs are left whole.
 */
export function redactCpr(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  let out = '';
  let from = 0;
  for (const match of text.matchAll(UUID)) {
    out += text.slice(from, match.index).replace(LIKELY, REDACTED) + match[0];
    from = match.index + match[0].length;
  }
  return out + text.slice(from).replace(LIKELY, REDACTED);
}

/** True when {@link redactCpr} would take something out. */
export function holdsCpr(text: string): boolean {
  return redactCpr(text) !== text;
}
