/** Reads a calendar file (RFC 5545): unfolded, split and unescaped. Throws at an invalid line. */
export function calendarLines(file: string): readonly (readonly [name: string, value: string])[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end');
  const folded = file.slice(0, -2).split('\r\n');
  for (const line of folded) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  const lines = file.slice(0, -2).replace(/\r\n /g, '').split('\r\n');
  return lines.map((line) => {
    const match = /^([A-Z-]+):(.*)$/su.exec(line);
    if (!match) throw new Error(`no property: ${line}`);
    const [, name = '', value = ''] = match;
    return [name, value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))];
  });
}
