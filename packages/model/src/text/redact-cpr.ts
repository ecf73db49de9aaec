/** What stands where a CPR number stood. */
export const REDACTED = '••••••-••••';

// Six digits, perhaps a separator with spaces around it, four digits, not part of a longer run.
const LIKELY =
  /(?<!\d)\d{6}[ \t\u00a0\u2007\u202f]{0,3}[-\u2010-\u2015\u2212./]?[ \t\u00a0\u2007\u202f]{0,3}\d{4}(?!\d)/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Takes every ten-digit run that may be a CPR number out of free text. No date or check-digit test is made: numbers without
 * check digit are valid, and a telephone number has eight digits here. Letters may touch it (`CPR0102031234`). UUIDs are
 * left whole, and so are hashes and keys.
 */
export function redactCpr(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  let out = '';
  let from = 0;
  for (const match of text.matchAll(UUID)) {
    out += redactPart(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return out + redactPart(text.slice(from));
}

/** True when {@link redactCpr} would take something out. */
export function holdsCpr(text: string): boolean {
  return redactCpr(text) !== text;
}

function redactPart(text: string): string {
  let taken = 0;
  return text.replace(LIKELY, (match, at: number) => {
    if (insideKey(text, at, taken)) return match;
    taken = at + match.length;
    return REDACTED;
  });
}

/** A word that has had digits before these is a hash or a key; digits that were just taken out count no longer. */
function insideKey(text: string, at: number, taken: number): boolean {
  let before = at - 1;
  while (before >= taken && /[A-Za-z]/.test(text.charAt(before))) before -= 1;
  return before >= taken && /\d/.test(text.charAt(before));
}
