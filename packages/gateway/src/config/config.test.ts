import { describe, expect, it } from 'vitest';
import { configFrom } from './config.js';

const WHOLE = {
  HOI_OIDC_ISSUER: 'https://login.example',
  HOI_OIDC_AUDIENCE: 'hoi',
  HOI_MUNICIPALITY: '00000000',
  HOI_SECRET: 'x'.repeat(32),
  DATABASE_URL: 'postgres://db',
};

describe('configFrom', () => {
  it('takes what is whole, in production too', () => {
    const config = configFrom({ ...WHOLE, NODE_ENV: 'production' });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4180,
      signIn: { kind: 'oidc', issuer: 'https://login.example', audience: 'hoi' },
    });
  });

  it('lets nobody in without asking who they are', () => {
    for (const [environment, word] of [
      [{}, 'No sign-in'],
      [{ ...WHOLE, NODE_ENV: 'production', HOI_OIDC_ISSUER: undefined }, 'No sign-in'],
      [{ ...WHOLE, NODE_ENV: 'production', HOI_OIDC_AUDIENCE: '' }, 'No sign-in'],
      [{ ...WHOLE, NODE_ENV: 'production', HOI_DEMO: '1' }, 'refused in production'],
      [{ NODE_ENV: 'production', HOI_DEMO: '1' }, 'refused in production'],
      [{ HOI_DEMO: '1', HOI_HOST: '0.0.0.0' }, 'this machine only'],
      [{ HOI_DEMO: '1', HOI_OIDC_ISSUER: 'https://login.example' }, 'contradict'],
      [{ HOI_DEMO: 'yes' }, 'No sign-in'],
      [{ ...WHOLE, HOI_SECRET: 'short' }, 'HOI_SECRET'],
      [{ ...WHOLE, HOI_MUNICIPALITY: 'Korsbæk' }, 'HOI_MUNICIPALITY'],
      [{ ...WHOLE, DATABASE_URL: undefined }, 'DATABASE_URL'],
      [{ ...WHOLE, HOI_PORT: '65536' }, 'HOI_PORT'],
    ] as const) {
      const config = configFrom(environment);
      expect('problem' in config && config.problem).toContain(word);
    }
  });

  it('needs nothing but a word for the demonstration', () => {
    expect(configFrom({ HOI_DEMO: '1' })).toMatchObject({ signIn: { kind: 'demo' } });
  });
});
