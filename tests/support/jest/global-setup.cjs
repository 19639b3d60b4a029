const { randomInt } = require('node:crypto');
const { join } = require('node:path');

/** Setup shared by all test files of a run; the workers inherit the environment. */
module.exports = function globalSetup() {
  process.env.FONTCONFIG_FILE = join(__dirname, '../pictures/fonts.conf');
  if (process.env.SEED === 'random') {
    process.env.SEED = String(randomInt(2 ** 31));
    console.log(`\nSEED=${process.env.SEED}`);
  }
};
