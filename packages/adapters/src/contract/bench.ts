/**
 * The little of a test runner the suite needs, handed in so that this module imports none. Vitest's, Jest's and (with an
 * `expect`) Mocha's or node:test's fit.
 */
export interface Bench {
  describe(name: string, body: () => void): void;
  it(name: string, body: (context: TestContext) => Promise<void>): void;
  expect(value: unknown, message?: string): Expectation;
}

export interface TestContext {
  /** Marks the test as skipped; expected to throw. Without it a skipped test passes. */
  skip?: (note?: string) => void;
}

export interface Expectation {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
}
