const { randomInt } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Setup shared by all test files of a run; the workers inherit the environment. */
module.exports = function globalSetup() {
  // What a test or its browser leaves among temporary files goes with the folder of the run.
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  Object.assign(process.env, { RUN_FOLDER: folder, TMPDIR: folder, TEMP: folder, TMP: folder });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  process.env.FONTCONFIG_FILE = join(__dirname, '../pictures/fonts.conf');
  if (process.env.SEED === 'random') {
    process.env.SEED = String(randomInt(2 ** 31));
    console.log(`\nSEED=${process.env.SEED}`);
  }
};
