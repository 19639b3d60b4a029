import { runScript } from '../../../support/host/script-host';

describe('Blob', () => {
  it('has a null name by default, and a type only when it comes from text', () => {
    const script = `
      const [text, bytes] = [Utilities.newBlob('a'), Utilities.newBlob([1, -1])];
      return [text.getName(), text.getContentType(), bytes.getName(), bytes.getContentType()];`;
    expect(runScript(script)).toEqual([null, 'text/plain', null, null]);
  });

  it('is changed in place by its setters, which return it', () => {
    const script = `
      const blob = Utilities.newBlob('', null, 'thu.ics');
      const same = blob.setDataFromString('BEGIN').setContentTypeFromExtension() === blob;
      const copy = blob.copyBlob().setName('khac.txt');
      return [same, blob.getName(), blob.getContentType(), blob.getDataAsString(), copy.getName()];`;
    expect(runScript(script)).toEqual([true, 'thu.ics', 'text/calendar', 'BEGIN', 'khac.txt']);
  });

  it('takes signed and unsigned bytes', () => {
    expect(runScript('return Utilities.newBlob([225, -70, 161]).getDataAsString();')).toBe('ạ');
  });

  it('refuses a typed array', () => {
    expect(() => runScript('return Utilities.newBlob(new Uint8Array(2));')).toThrow(
      "don't match the method signature for Utilities.newBlob",
    );
  });
});
