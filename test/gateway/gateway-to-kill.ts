import { compose } from '@hoi/gateway/compose.js';
import { configFrom } from '@hoi/gateway/config.js';

// The gateway in a process of its own that is killed again and again. It has everything ready but opens no store before it is
// told to: the one before it holds the folder until it is dead.
process.once('message', () => void start());
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });

async function start(): Promise<void> {
  const config = configFrom({ ...process.env, HOI_DEMO: '1', HOI_PORT: '0' });
  if ('problem' in config) throw new Error(config.problem);
  const { gateway } = await compose(config, { log: () => undefined });
  process.send?.({ port: await gateway.start() });
}
