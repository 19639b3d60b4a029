const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's environment for Node, with an ordinary global object in the context of each test file. Jest's own one is a
 * proxy: a look at `Math` or `Map` costs a hundred times as much there, and the rules and the host look all the time.
 */
module.exports = class PlainEnvironment extends TestEnvironment {
  constructor(...options) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...options);
    } finally {
      vm.createContext = createContext;
    }
  }
};
