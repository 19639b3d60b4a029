import PizZip from 'pizzip';
import type { Host } from '../../src/host/host';
import { ask, askFor, builtHost, fine, owner, request, setUp } from '../support/host/journey';
import { storedRows } from '../support/host/office';
import { wordText } from '../support/papers/word-text';

const commune = 'vanphong-xa-a@xa.example';

/** Tệp → Tạo bản sao by another account: the sheets and a script of its own; no properties, triggers or files. */
function copyOf(master: Host): Host {
  const copy = builtHost({ owner: commune, seed: 7 });
  copy.state.drive.made = 100;
  const { id } = copy.state.workbook;
  copy.state.workbook = { ...master.state.workbook, id, name: 'Bản sao của Đối thoại 2026' };
  return copy;
}

const inProvince = 'GIẤY MỜI (mẫu của tỉnh)';

/** The template of the invitation with another heading. */
function styledByProvince({ state }: Host): string {
  const template = Object.values(state.drive.files).find(({ name }) => name === 'Mẫu giấy mời');
  const zip = new PizZip(template?.content?.base64 ?? '', { base64: true });
  const body = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', body.replace('>GIẤY MỜI<', `>${inProvince}<`));
  return zip.generate({ type: 'base64' });
}

const setUpAs = (host: Host): string => {
  fine(host.open(commune));
  const execution = fine(host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { user: commune, answers: ['OK'] }));
  return execution.ui.flatMap((event) => (event.kind === 'alert' ? [event.text] : [])).join('\n');
};

const settingIn = (host: Host, code: string): string =>
  String(storedRows(host, 'Cấu hình').find((row) => row.Mã === code)?.['Giá trị'] ?? '');

const triggersOf = (host: Host) =>
  host.state.triggers.list.map(({ owner: person, handler }) => `${person} ${handler}`);

it('a copy of a master that was never set up is a new register of the commune', () => {
  const copy = copyOf(builtHost());
  expect(setUpAs(copy)).toContain(`Nhắc việc hằng ngày chạy dưới tài khoản ${commune}.`);
  expect(triggersOf(copy)).toEqual([`${commune} sendDailyReminders`]);
});

describe('a copy of a master that IT has set up', () => {
  const master = builtHost();
  setUp(master);
  master.hand.type('Cấu hình', 'C2', 'UBND xã Mẫu');
  const content = styledByProvince(master);
  expect(askFor(master, 'template.use', { kind: 'invitation', request: request(1), content })).toMatchObject({
    refused: null,
  });
  const mastersFiles = Object.keys(master.state.drive.files);
  const copy = copyOf(master);
  const report = setUpAs(copy);

  it('keeps what IT prepared, and sends nothing until somebody takes the reminders over', () => {
    expect(storedRows(copy, 'Cấu hình')[0]?.['Giá trị']).toBe('UBND xã Mẫu');
    expect(report).toContain('Sổ này là bản sao của một sổ khác. Nhắc việc chưa bật');
    expect([triggersOf(copy), settingIn(copy, 'reminder.owner')]).toEqual([[], '']);

    const { reply } = ask(copy, 'reminders.take-over', {}, commune);
    expect(reply.ok).toBe(true);
    expect([triggersOf(copy), settingIn(copy, 'reminder.owner')]).toEqual([
      [`${commune} sendDailyReminders`],
      commune,
    ]);
  });

  it('has a folder and a template of its own, and names no file, account or ID of the master', () => {
    const own = Object.values(copy.state.drive.files);
    expect(own.map(({ name, owner: person }) => [name, person])).toEqual([
      ['Sổ đối thoại - Bản sao của Đối thoại 2026', commune],
      ['Mẫu giấy mời', commune],
    ]);
    // The journal is history.
    const written = JSON.stringify([
      copy.state.workbook.sheets
        .filter(({ name }) => name !== 'Nhật ký')
        .map(({ rows }) => rows.map((row) => row?.values)),
      copy.state.properties,
    ]);
    const traces = [...mastersFiles, owner, master.state.workbook.id, master.state.scriptId];
    expect(traces.filter((trace) => written.includes(trace))).toEqual([]);
  });

  it('begins with the template as IT has styled it, and keeps that one only', () => {
    const template = Object.values(copy.state.drive.files).find(({ name }) => name === 'Mẫu giấy mời');
    const docx = Buffer.from(template?.content?.base64 ?? '', 'base64');
    expect(wordText(docx).paragraphs).toContain(inProvince);
    const kept = storedRows(copy, 'Bản mẫu lưu').map((row) => [row['Mã tệp mẫu'], row['Tài khoản lưu']]);
    expect(new Set(kept.map(String))).toEqual(new Set([`${template?.id},${commune}`]));
  });

  it('is a register of its own: set up again, it has nothing to repair', () => {
    expect(setUpAs(copy)).toContain('Sổ đã đầy đủ, không phải sửa gì.');
  });
});
