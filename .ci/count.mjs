/**
 * Prints `N passed, N failed` from the reports in TEST_REPORTS, and fails unless
 * tests ran and all is well:
 *
 *   node .ci/count.mjs FAILED_CHECKS EXIT_CODE_OF_THE_TESTS
 *
 * A suite that left no report failed: it did not run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [failedChecks, testsExitCode] = process.argv.slice(2).map(Number);

/** One suite's counts: at least one failure where its runner says it failed. */
function count(suite, read) {
  try {
    const path = join(process.env.TEST_REPORTS, `${suite}.json`);
    const { passed, failed, isSound } = read(JSON.parse(readFileSync(path, 'utf8')));
    return { passed, failed: isSound ? failed : Math.max(1, failed) };
  } catch {
    console.log(`The ${suite} tests left no report.`);
    return { passed: 0, failed: 1 };
  }
}

const suites = [
  count('unit', ({ numPassedTests, numFailedTests, success }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    isSound: success,
  })),
  count('browser', ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    isSound: errors.length === 0,
  })),
];
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
const inTests = suites.reduce((sum, suite) => sum + suite.failed, 0);
const failed = failedChecks + (testsExitCode === 0 ? inTests : Math.max(1, inTests));

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
