import { formFields, wireTrouble } from '../../../../src/preview/page/frame/wire-values';

describe('values sent from a sidebar to the server', () => {
  it('may be texts, numbers, booleans, null, lists and plain objects of them', () => {
    const twice = ['c'];
    expect(wireTrouble(['a', 1, true, null, undefined, [{ b: twice }], twice])).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['a date inside', { due: { on: new Date(0) } }, 'on'],
    ['an object of a class', new Map(), '0'],
  ])('may not be %s', (_, value, property) => {
    expect(wireTrouble([value])).toBe(`Failed due to illegal value in property: ${property}`);
  });

  it('may not be circular', () => {
    const circle: Record<string, unknown> = {};
    circle.inner = [circle];
    expect(wireTrouble([circle])).toBe('Failed due to circular reference.');
  });
});

describe('a form as the only argument', () => {
  // Platform facts 7.5: all values are strings, fields of one name become an array.
  it('arrives as its fields by name, all as text', () => {
    const form = new FormData();
    form.append('name', 'Lê Thị An');
    form.append('age', '42');
    form.append('topic', 'Đất đai');
    form.append('topic', 'An ninh');
    expect(formFields(form)).toEqual({ name: 'Lê Thị An', age: '42', topic: ['Đất đai', 'An ninh'] });
  });

  it('rejects a file', () => {
    const form = new FormData();
    form.append('scan', new Blob(['%PDF']), 'scan.pdf');
    expect(() => formFields(form)).toThrow('The local preview carries no file: scan');
  });
});
