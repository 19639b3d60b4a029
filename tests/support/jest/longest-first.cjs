const { relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The slowest files, slowest first: one that starts last would keep a single worker busy at the end. Of those that need
 * the sample's season, the first one plays it while others have the other workers.
 */
const longest = [
  'tests/journeys/overview-agreement.test.ts',
  'tests/client/sidebars.test.ts',
  'tests/bench.test.ts',
  'tests/preview/page/visitor.test.ts',
  'tests/preview/demo/demo.test.ts',
  'tests/faults.test.ts',
  'tests/templates/docx/page-pictures.test.ts',
  'tests/privacy-marks.test.ts',
  'tests/build/push.test.ts',
  'tests/preview/page/first-letters.test.ts',
  'tests/client/roll-form/main.test.ts',
  'tests/templates/docx/rendered-stress.test.ts',
  'tests/faults-stories.test.ts',
  'tests/bench-scale.test.ts',
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
