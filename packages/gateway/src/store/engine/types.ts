import pg from 'pg';

const DATE = 1082;

/**
 * `date` is read as the text it is: `pg` would make it midnight of this machine's zone, which in Copenhagen is the day before in UTC
 * (SCALE.md §4.2). Given to each connection; the parsers that others use are left alone.
 */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === DATE
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};
