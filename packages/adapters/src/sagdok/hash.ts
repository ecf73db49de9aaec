/**
 * A short name for something that was given none, made from what it says: the same whatever order it is read in. FNV-1a,
 * written in letters, since digits beside other digits could look like a person's number.
 */
export function hashName(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  const hex = value.toString(16).padStart(8, '0');
  return hex.replace(/\d/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)));
}
