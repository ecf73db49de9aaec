import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A reporter that says, and on request writes to a file, how the browser tests went. */
export function browserTestCounts({ file }) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        // A file that did not load, or failed outside its tests, is one failure of its own.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      const { passed, failed, skipped } = counts;
      console.log(
        `Browser tests: ${passed} passed, ${failed} failed, ${skipped} skipped (${sessions.length} files)`,
      );
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}
