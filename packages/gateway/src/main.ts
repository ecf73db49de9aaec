import { systemNow } from '@hoi/model';
import { configFrom } from './config/config.js';
import { jsonLog } from './log/log.js';
import { compose } from './server/compose.js';

// `node dist/main.js`; the environment says how (config/config.ts). Says one line when it listens, and ends by SIGTERM.
const log = jsonLog((line) => void process.stdout.write(line), systemNow);
const config = configFrom(process.env);
if ('problem' in config) fail(config.problem);
else await run(config);

async function run(settings: Exclude<typeof config, { problem: string }>): Promise<void> {
  const composed = await compose(settings, { log }).catch((error: unknown) =>
    fail(error instanceof Error ? error.message : 'The gateway could not start.'),
  );
  const { host } = settings;
  const port = await composed.gateway
    .start({ host, port: settings.port })
    .catch(async (error: NodeJS.ErrnoException) => {
      await composed.stop(0);
      return fail(
        error.code === 'EADDRINUSE'
          ? `Port ${String(settings.port)} is busy. Choose another: HOI_PORT.`
          : `The gateway could not listen: ${error.code ?? error.name}`,
      );
    });
  log({ level: 'info', event: 'listening', host, port });

  let stopping = false;
  const stop = (): void => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    void composed.stop().then(
      () => {
        log({ level: 'info', event: 'stopped' });
        process.exitCode = 0;
      },
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

function fail(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
