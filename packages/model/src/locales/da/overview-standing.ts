/** Danish words of the case overview for what happens once it stands: what has come since, and how old it is. */
export const overviewStandingDa = {
  'new.show': (count: number) => (count === 1 ? '1 ny – vis' : `${count} nye – vis`),
  'new.arrived': (count: number) =>
    count === 1 ? '1 ny oplysning er kommet.' : `${count} nye oplysninger er kommet.`,
  'new.in': (area: string) => `i ${area}`,
  'new.late': 'kom senere end resten',
  'new.below': (count: number) =>
    count === 1 ? '1 kom senere og står nederst' : `${count} kom senere og står nederst`,
  'stale.age': (minutes: number) => {
    const [count, one, many] =
      minutes < 60
        ? [minutes, 'minut', 'minutter']
        : minutes < 1440
          ? [Math.floor(minutes / 60), 'time', 'timer']
          : [Math.floor(minutes / 1440), 'døgn', 'døgn'];
    return `Hentet for ${count} ${count === 1 ? one : many} siden`;
  },
};
