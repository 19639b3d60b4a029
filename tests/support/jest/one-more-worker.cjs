const { availableParallelism } = require('node:os');
const { default: Runner } = require('jest-runner');

/** One more worker than processors, unless the command says how many: tests wait for Chromium and LibreOffice. */
module.exports = class OneMoreWorker extends Runner {
  constructor(globalConfig, context) {
    const processors = availableParallelism();
    const isOpen = globalConfig.maxWorkers === processors;
    super(isOpen ? { ...globalConfig, maxWorkers: processors + 1 } : globalConfig, context);
  }
};
