const { availableParallelism } = require('node:os');
const { join } = require('node:path');
const { jest } = require('../../../package.json');

/** One worker more than processors: browsers and LibreOffice keep some of them waiting. */
module.exports = { ...jest, rootDir: join(__dirname, '../../..'), maxWorkers: availableParallelism() + 1 };
