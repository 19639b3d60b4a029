const { default: Runtime } = require('jest-runtime');

/** The modules loaded so far, and the resolver that found them: jest makes another one when files change. */
let shared;

/**
 * Jest's runtime, in which a worker loads each module once, not once for each test file: only the test file itself is
 * its own. Compiled code stays warm, and worlds that were set up are found again. Modules must therefore keep
 * nothing that changes an answer.
 */
module.exports = class OneLoadRuntime extends Runtime {
  constructor(config, environment, resolver, ...more) {
    super(config, environment, resolver, ...more);
    if (shared?.resolver !== resolver)
      shared = { resolver, runtime: new Runtime(config, environment, resolver, ...more) };
    // One place for all, where stacks of either are read.
    this.transformCache.sourceMaps = shared.runtime.getSourceMaps();
  }

  requireModuleOrMock(from, name) {
    return shared.runtime.requireModuleOrMock(from, name);
  }
};
