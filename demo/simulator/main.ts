import { civilDate } from '@hoi/model';
import { CONNECTION_NAMES, parseSwitch, startSimulator, type Switch } from './src/index.js';

// `--sdi=slow:200 --ydi=refuse --port=4711 --today=2026-11-12 --people=1000`, or HOI_SIMULATOR_PORT and the like.
const options = new Map(
  process.argv.slice(2).map((argument) => {
    const [name = '', ...value] = argument.replace(/^--/, '').split('=');
    return [name, value.join('=')] as const;
  }),
);
const given = (name: string): string | undefined =>
  options.get(name) ?? process.env[`HOI_SIMULATOR_${name.toUpperCase()}`];

const switches: Record<string, Switch> = {};
for (const name of CONNECTION_NAMES) {
  const text = given(name);
  if (text === undefined) continue;
  const one = parseSwitch(text);
  if (!one) throw new Error(`--${name}: no such mode`);
  switches[name] = one;
}
const today = given('today');
const simulator = await startSimulator({
  port: Number(given('port') ?? 0),
  generated: Number(given('people') ?? 0),
  ...(today === undefined ? {} : { today: civilDate(today) }),
  switches,
});
console.log(`simulator ready ${simulator.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Twice means now.
  process.once(signal, () => void simulator.stop(2000));
}
