const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** The modules loaded so far, and the resolver that found them: jest makes another one when files change. */
let shared;

/** Jest runs its own modules for each test file; compiling them takes as long as running them. */
const compiled = new Map();

/** Null for the project's own modules, and for one that imports while it runs, which needs what only jest gives it. */
function scriptOf(executor, source, filename) {
  if (!filename.includes('node_modules') || /\bimport\(/.test(source)) return null;
  const wrapped = `(function (${executor.injectedModuleParameters.join()}) {${source}\n})`;
  return new Script(wrapped, { filename });
}

/** The function around a module of jest; undefined where jest has to compile it. */
function compile(executor, source, filename) {
  if (!compiled.has(filename)) compiled.set(filename, scriptOf(executor, source, filename));
  return compiled.get(filename)?.runInContext(executor.environment.getVmContext());
}

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
    const { executor } = this;
    const compileAnew = executor.compile.bind(executor);
    executor.compile = (...module) => compile(executor, ...module) ?? compileAnew(...module);
    // One place for all, where stacks of either are read.
    this.transformCache.sourceMaps = shared.runtime.getSourceMaps();
  }

  requireModuleOrMock(from, name) {
    return shared.runtime.requireModuleOrMock(from, name);
  }
};
