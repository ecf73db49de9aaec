/**
 * A Vitest reporter that names every test which failed first and passed when it was tried again: it counts as passed, but
 * nobody should have to find out from a log that it is shaky.
 */
export default class SecondTries {
  onTestRunEnd(modules) {
    for (const module of modules) {
      for (const test of module.children.allTests('passed')) {
        if (test.diagnostic()?.flaky) console.log(`Passed only on a second try: ${test.fullName}`);
      }
    }
  }
}
