export { type Calendar, calendarOf } from './calendar.js';
export type * from './content.js';
export { bareCase, bareGrant, decidedCase } from './generator/bare-records.js';
export { generate, generateOne } from './generator/generate.js';
export { largeLife } from './generator/large-life.js';
export type { Life, LifeMaker } from './life.js';
export { HAND_MADE, type HandMade } from './lives/all.js';
export { SECRET_WORD } from './lives/secret-title.js';
export { STRESS_CASES } from './lives/stress.js';
export {
  CONNECTIONS,
  type ConnectionBehaviour,
  type ConnectionName,
  type ConnectionPlan,
} from './municipality/connections.js';
export { configuredCoverage, coverageOf } from './municipality/coverage.js';
export { EMPLOYEES, type EmployeeKey } from './municipality/employees.js';
export { KORSBAEK } from './municipality/korsbaek.js';
export { SYSTEMS, type ItSystem, type SystemKey } from './municipality/systems.js';
export { UNITS, type UnitKey } from './municipality/units.js';
export { FIXED_TODAY } from './today.js';
export { type KorsbaekTown, town } from './town.js';
export type { SdiOptions, WriteOptions } from './wire/answer.js';
export { streamSdi, writeSdi } from './wire/sdi.js';
export { streamYdi, writeYdi } from './wire/ydi.js';
