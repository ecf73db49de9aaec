import { describeContract } from '@hoi/adapters/contract.js';
import { describe, expect, it, vi } from 'vitest';
import { contractStand } from '../testing/contract-stand.js';

// Each test starts a simulator or two.
vi.setConfig({ testTimeout: 300_000 });

describeContract('sdiConnector over the simulator', contractStand, { describe, it, expect });
