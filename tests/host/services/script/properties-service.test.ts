import { hostOf, returned, runScript } from '../../../support/host/script-host';

const store = (body: string) => runScript(`const p = PropertiesService.getScriptProperties(); ${body}`);

describe('PropertiesService', () => {
  it('keeps only strings; a missing key is null', () => {
    expect(
      store("p.setProperty('n', 5).setProperty('b', true); return [p.getProperties(), p.getProperty('x')];"),
    ).toEqual([{ n: '5', b: 'true' }, null]);
  });

  it('adds many at once, or replaces the whole store', () => {
    const script = `
      p.setProperty('a', '1');
      p.setProperties({ b: '2' });
      const first = p.getKeys();
      p.setProperties({ c: '3' }, true);
      p.setProperty('d', '4').deleteProperty('d');
      return [first, p.getProperties(), p.deleteAllProperties().getKeys()];`;
    expect(store(script)).toEqual([['a', 'b'], { c: '3' }, []]);
  });

  it('persists between executions, with a separate store for each user', () => {
    const host = hostOf({
      'Code.js': `
        function put() { PropertiesService.getUserProperties().setProperty('k', '1'); }
        function get() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k')]; }`,
    });
    returned(host.run('put', [], { user: 'a@xa.vn' }));
    expect(returned(host.run('get', [], { user: 'a@xa.vn' }))).toEqual(['1', null]);
    expect(returned(host.run('get', [], { user: 'b@xa.vn' }))).toEqual([null, null]);
  });

  it('accepts 9 kB a value, counted in bytes', () => {
    expect(store("p.setProperty('k', 'x'.repeat(9216)); return p.getProperty('k').length;")).toBe(9216);
    expect(() => store("p.setProperty('k', 'ạ'.repeat(3073));")).toThrow(
      'Exception: Argument too large: value',
    );
  });

  it('accepts 500 kB a store', () => {
    const fill = "for (let i = 0; i < 56; i += 1) p.setProperty('k' + i, 'x'.repeat(9200));";
    expect(() => store(fill)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  it('refuses a value that is an object', () => {
    expect(() => store("p.setProperty('k', {});")).toThrow("don't match the method signature");
  });
});
