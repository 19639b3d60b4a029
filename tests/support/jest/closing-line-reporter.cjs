/** Prints each clause of the office's plan with its result, and a last line for other tools. */
module.exports = class ClosingLineReporter {
  constructor() {
    this.clauses = [];
  }

  onTestResult(_test, { testResults }) {
    for (const { title, status } of testResults) {
      if (/^S\d\d /.test(title)) this.clauses.push(`${title.slice(0, 3)} ${status} ${title.slice(4)}`);
    }
  }

  onRunComplete(_contexts, results) {
    for (const clause of this.clauses.sort()) console.log(clause);
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    const broken = results.testResults.filter((file) => file.testExecError).length;
    const skipped = numPendingTests + numTodoTests;
    console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed, ${skipped} skipped`);
  }
};
