const { randomInt } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Setup shared by all test files of a run; the workers inherit the environment. */
module.exports = function globalSetup() {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  process.env.RUN_FOLDER = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.env.FONTCONFIG_FILE = join(__dirname, '../pictures/fonts.conf');
  if (process.env.SEED === 'random') {
    process.env.SEED = String(randomInt(2 ** 31));
    console.log(`\nSEED=${process.env.SEED}`);
  }
};
