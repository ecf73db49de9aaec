/**
 * A Vitest reporter that names every test which failed first and passed when it was tried again, and says why it failed: it counts
 * as passed, but nobody should have to find out from a log that it is shaky, or guess at what.
 */
export default class SecondTries {
  onTestRunEnd(modules) {
    for (const module of modules) {
      for (const test of module.children.allTests('passed')) {
        if (!test.diagnostic()?.flaky) continue;
        console.log(`Passed only on a second try: ${test.fullName}`);
        for (const { message, stack } of test.result().errors ?? []) {
          console.log(stack?.includes(message) ? stack : `${message}\n${stack ?? ''}`);
        }
      }
    }
  }
}
