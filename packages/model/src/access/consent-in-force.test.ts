import { describe, expect, it } from 'vitest';
import type { Consent } from '../record/consent.js';
import type { Instant } from '../time/instant.js';
import { consentCovers } from './consent-in-force.js';
import type { Viewer } from './viewer.js';

const consent = (areas: Consent['areas']): Consent => ({
  id: 'c',
  state: 'given',
  areas,
  validFrom: '2026-01-01T00:00:00.000Z' as Instant,
  validTo: null,
});
const viewer = (areas: Viewer['areas'], roles: Viewer['roles'] = ['caseworker']): Viewer => ({
  id: 'v',
  audience: 'professional',
  municipality: '00000000',
  units: [],
  areas,
  roles,
  kleScopes: [],
  securityIds: [],
  dataQuality: false,
});

describe('a consent in force', () => {
  it('opens the areas it names to each other, and nothing else', () => {
    const given = consent(['employment', 'social']);
    expect(consentCovers(given, 'social', 'cases', viewer(['employment']))).toBe(true);
    expect(consentCovers(given, 'health', 'cases', viewer(['employment']))).toBe(false);
    expect(consentCovers(given, 'social', 'cases', viewer(['health']))).toBe(false);
  });

  it('opens the cross-cutting area, where they meet, to each area it names', () => {
    const given = consent(['employment', 'social']);
    expect(consentCovers(given, 'crossCutting', 'plan', viewer(['employment']))).toBe(true);
    expect(consentCovers(given, 'crossCutting', 'plan', viewer(['health']))).toBe(false);
    expect(consentCovers(given, 'crossCutting', 'plan', viewer([], ['coordinator']))).toBe(true);
    expect(consentCovers(consent([]), 'crossCutting', 'plan', viewer([], ['coordinator']))).toBe(
      false,
    );
  });
});
