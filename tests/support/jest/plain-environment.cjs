const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's environment for Node, with an ordinary global object in the context of each test file. Jest's own global is a
 * proxy, where a look-up of `Math` or `Map` costs a hundred times as much; rules and host look them up constantly.
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
