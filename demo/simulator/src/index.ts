export { startSimulator, type Simulator, type SimulatorOptions } from './start-simulator.js';
export { holdingsOf, type Holdings } from './holdings.js';
export type { SeenRequest } from './record-of-requests.js';
export {
  CONNECTION_NAMES,
  MODES,
  parseSwitch,
  type SimulatedConnection,
  type Switch,
} from './switches.js';
