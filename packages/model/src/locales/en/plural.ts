/** "1 case", "3 cases". */
export const s = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;
