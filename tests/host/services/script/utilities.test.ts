import { runScript } from '../../../support/host/script-host';

const value = (expression: string) => runScript(`return ${expression};`);

describe('Utilities.formatDate (letters of Java SimpleDateFormat)', () => {
  const afternoon = "new Date('2023-11-05T07:08:09.045Z')";
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2023-11-05 14:08:09'],
    ['dd/MM/yyyy', '05/11/2023'],
    ['d/M/yy h:mm a', '5/11/23 2:08 PM'],
    ['EEE EEEE u', 'Sun Sunday 7'],
    ['MMM MMMM', 'Nov November'],
    ["'ngày' dd, hh 'o''clock'", "ngày 05, 02 o'clock"],
    ['SSS Z X XXX', '045 +0700 +07 +07:00'],
    ['D w', '309 45'],
    ['k K', '14 2'],
  ])('%s gives %s', (pattern, text) => {
    expect(value(`Utilities.formatDate(${afternoon}, 'Asia/Ho_Chi_Minh', "${pattern}")`)).toBe(text);
  });

  it('gives the week year for YYYY, which differs in the last days of December', () => {
    expect(value("Utilities.formatDate(new Date('2023-12-31T05:00:00Z'), 'GMT', 'YYYY yyyy')")).toBe(
      '2024 2023',
    );
  });

  it('takes the day of the zone it is given', () => {
    expect(value("Utilities.formatDate(new Date('2023-11-04T17:00:00Z'), 'GMT+7', 'yyyy-MM-dd')")).toBe(
      '2023-11-05',
    );
  });

  it('refuses an unknown letter or zone, and a date that is a text', () => {
    expect(() => value("Utilities.formatDate(new Date(), 'GMT', 'b')")).toThrow(
      'Exception: Invalid argument: format',
    );
    expect(() => value("Utilities.formatDate(new Date(), 'Hanoi', 'd')")).toThrow(
      'Invalid argument: timeZone',
    );
    expect(() => value("Utilities.formatDate('2023-11-05', 'GMT', 'd')")).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

it('gives signed bytes everywhere', () => {
  expect(value("Utilities.newBlob('ạ').getBytes()")).toEqual([-31, -70, -95]);
  expect(value("Utilities.base64Decode('gP8=')")).toEqual([-128, -1]);
  expect(
    value(
      "Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a', Utilities.Charset.UTF_8).slice(0, 4)",
    ),
  ).toEqual([-54, -105, -127, 18]);
});

it('signs text as US-ASCII without the charset UTF-8: accents are lost', () => {
  const sign = (more: string) => value(`Utilities.computeHmacSha256Signature('ạ', 'k'${more})`);
  expect(sign('')).toEqual(value("Utilities.computeHmacSha256Signature('?', 'k')"));
  expect(sign(', Utilities.Charset.UTF_8')).not.toEqual(sign(''));
});

it('encodes text as UTF-8 in base64, also with URL-safe letters', () => {
  expect(value("Utilities.base64Encode('Đối thoại')")).toBe('xJDhu5FpIHRob+G6oWk=');
  expect(value("Utilities.base64EncodeWebSafe('Đối thoại')")).toBe('xJDhu5FpIHRob-G6oWk=');
  expect(
    value("Utilities.newBlob(Utilities.base64DecodeWebSafe('xJDhu5FpIHRob-G6oWk=')).getDataAsString()"),
  ).toBe('Đối thoại');
});

it('sleeps on the virtual clock, at most five minutes at a time', () => {
  expect(value('(() => { const t = Date.now(); Utilities.sleep(1500); return Date.now() - t; })()')).toBe(
    1500,
  );
  expect(() => value('Utilities.sleep(300001)')).toThrow('Exception: Invalid argument: milliseconds');
});

it('makes random IDs that a seed repeats', () => {
  const id = () => runScript('return Utilities.getUuid();', { seed: 7 });
  expect(id()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(id()).toBe(id());
});

it('formats C style without %j', () => {
  expect(value("Utilities.formatString('%s|%5d|%05.1f|%-4s|%x|%%', 'a', 42, 3.14159, 'b', 255)")).toBe(
    'a|   42|003.1|b   |ff|%',
  );
  expect(() => value("Utilities.formatString('%j', {})")).toThrow('Invalid argument');
});

it('zips and unzips, under the name archive.zip by default', () => {
  const script = `
    const zip = Utilities.zip([Utilities.newBlob('một', 'text/plain', 'a.txt'), Utilities.newBlob('hai', 'text/plain', 'b.txt')]);
    return [zip.getName(), Utilities.unzip(zip).map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()])];`;
  expect(runScript(script)).toEqual([
    'archive.zip',
    [
      ['a.txt', 'text/plain', 'một'],
      ['b.txt', 'text/plain', 'hai'],
    ],
  ]);
});

it('reads CSV with quotes', () => {
  expect(value(String.raw`Utilities.parseCsv('a,"b ""c"", d"\n1,')`)).toEqual([
    ['a', 'b "c", d'],
    ['1', ''],
  ]);
});

it('throws by name for missing members', () => {
  expect(() => value("Utilities.jsonParse('{}')")).toThrow('The local host has no Utilities.jsonParse');
});
