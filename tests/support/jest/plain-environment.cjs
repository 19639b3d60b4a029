const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's environment for Node, with an ordinary global object. Jest's own global is a proxy, where a look-up of `Math`
 * or `Map` costs a hundred times as much; rules and host look them up constantly.
 */
class PlainEnvironment extends TestEnvironment {
  constructor(...options) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...options);
    } finally {
      vm.createContext = createContext;
    }
    this.own = new Set(Reflect.ownKeys(this.global));
  }

  /** Leaves the next test file the globals of the first one. */
  async teardown() {
    this.fakeTimersModern.useRealTimers();
    for (const key of Reflect.ownKeys(this.global)) {
      if (!this.own.has(key)) Reflect.deleteProperty(this.global, key);
    }
  }
}

let environment;

/** One environment for all test files of a worker, as `one-load-runtime` needs. */
module.exports = class WorkerEnvironment {
  constructor(...options) {
    environment ??= new PlainEnvironment(...options);
    // biome-ignore lint/correctness/noConstructorReturn: jest makes an environment for each test file
    return environment;
  }
};
