const { relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** The slowest files, slowest first: one that starts last would keep a single worker busy at the end. */
const longest = [
  'tests/faults.test.ts',
  'tests/faults-stories.test.ts',
  'tests/bench.test.ts',
  'tests/hostile/callable.test.ts',
  'tests/preview/demo/demo.test.ts',
  'tests/hostile/papers.test.ts',
  'tests/journeys/counts.test.ts',
  'tests/templates/docx/page-pictures.test.ts',
  'tests/hostile/season.test.ts',
  'tests/client/sidebars.test.ts',
  'tests/bench-papers.test.ts',
];

/** Jest only knows durations from an earlier run on the same machine. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rankOf = ({ path, context }) => {
      const rank = longest.indexOf(relative(context.config.rootDir, path).split(sep).join('/'));
      return rank < 0 ? longest.length : rank;
    };
    return super.sort(tests).sort((a, b) => rankOf(a) - rankOf(b));
  }
};
