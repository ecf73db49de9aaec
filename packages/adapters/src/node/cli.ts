#!/usr/bin/env node
import { run } from './run.js';

// Set, not called: exit() would cut off what is still on its way to a pipe.
process.exitCode = await run(process.argv.slice(2), process);
