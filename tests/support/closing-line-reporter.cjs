/** Closes the output with one plain line that any tool can read. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    const broken = results.testResults.filter((file) => file.testExecError).length;
    const skipped = numPendingTests + numTodoTests;
    console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed, ${skipped} skipped`);
  }
};
