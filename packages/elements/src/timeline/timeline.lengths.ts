const short = (n: number, digits: number) => String(Math.round(n * digits) / digits);

export const px = (n: number): string => `${short(n, 100)}px`;

/** A part of what it lies in: when that is made longer or shorter, everything in it follows without being drawn again. */
export const share = (n: number, whole: number): string =>
  `${short((n / Math.max(whole, 1)) * 100, 10_000)}%`;
