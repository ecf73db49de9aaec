/** Puts the details under what they are about, else above it, and never over it nor outside the element. */
export function placeDetails(details: HTMLElement, opener: Element, within: HTMLElement): void {
  const box = within.getBoundingClientRect();
  const at = opener.getBoundingClientRect();
  const size = details.getBoundingClientRect();
  const wanted = Math.max(at.left, box.left) + Math.min(at.width, box.width) / 2 - size.width / 2;
  const left = Math.max(8, Math.min(wanted - box.left, box.width - size.width - 8));
  const gap = 8;
  const viewport = within.ownerDocument.documentElement.clientHeight;
  const below = viewport - at.bottom;
  const above = at.top;
  const up = below < size.height + gap && above > size.height + gap;
  const top = up ? at.top - box.top - size.height - gap : at.bottom - box.top + gap;
  details.style.setProperty('--left', `${String(Math.round(left))}px`);
  details.style.setProperty('--top', `${String(Math.round(top))}px`);
}

/** A sheet from below is as wide as the element it belongs to. */
export function placeSheet(sheet: HTMLElement, within: HTMLElement): void {
  const { left, width } = within.getBoundingClientRect();
  sheet.style.setProperty('--left', `${String(Math.round(left))}px`);
  sheet.style.setProperty('--wide', `${String(Math.round(width))}px`);
}
