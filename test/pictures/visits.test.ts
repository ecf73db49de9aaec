import { describe, expect, it } from 'vitest';
import { pairsIn, pairsOf } from './pairwise.js';
import { STATES, elementsOf, storyOf, visitsOf } from './visits.js';

const ids = ['timeline', 'joint-plan'].flatMap((element) =>
  [...STATES.map((state) => (state === 'answered' ? 'complex' : state)), 'citizen', 'wide'].map(
    (story) => `elements-${element}--${story}`,
  ),
);
const visits = visitsOf([...ids, 'elements-context--two-elements']);

describe('what is visited', () => {
  it('is every story, and no picture twice', () => {
    expect(new Set(visits.map(({ id }) => id)).size).toBe(ids.length + 1);
    const pictures = visits.flatMap(({ name, looks }) => looks.map((look) => `${name} ${look}`));
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('is every element in every state, with each two of language, theme, width and audience', () => {
    const matrix = visits.filter(({ globals }) => 'audience' in globals);
    expect(matrix.length).toBeGreaterThanOrEqual(2 * STATES.length);
    const factors = {
      locale: ['da', 'en'],
      theme: ['light', 'dark', 'esdh', 'dkfds'],
      width: ['narrow', 'medium', 'wide'],
      audience: ['professional', 'citizen'],
      id: ids.filter((id) => !/--(citizen|wide)$/.test(id)),
    };
    const met = new Set(matrix.flatMap(({ id, globals }) => pairsIn({ ...globals, id })));
    const states = pairsOf(factors).filter((pair) => !pair.includes('"id"'));
    expect(states.filter((pair) => !met.has(pair))).toEqual([]);
    for (const id of factors.id) expect(matrix.some((visit) => visit.id === id)).toBe(true);
  });

  it('notices an element that does not tell a state', () => {
    expect(elementsOf(ids)).toEqual(['joint-plan', 'timeline']);
    expect(() => storyOf('timeline', 'late', [])).toThrow('no story of its state “late”');
    expect(() => visitsOf(ids.filter((id) => id !== 'elements-timeline--late'))).toThrow('late');
  });
});
