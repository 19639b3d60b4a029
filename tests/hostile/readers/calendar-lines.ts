/** A calendar file read back (RFC 5545): unfolded, split and unescaped. Throws at a line that is none. */
export function calendarLines(file: string): readonly (readonly [name: string, value: string])[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end');
  const folded = file.slice(0, -2).split('\r\n');
  for (const line of folded) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  const lines = file.slice(0, -2).replace(/\r\n /g, '').split('\r\n');
  return lines.map((line) => {
    const found = /^([A-Z-]+):(.*)$/su.exec(line);
    if (!found) throw new Error(`no property: ${line}`);
    const [, name = '', value = ''] = found;
    return [name, value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))];
  });
}
