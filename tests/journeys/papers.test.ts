import { readFileSync } from 'node:fs';
import type { Host } from '../../src/host/host';
import { madePaperCodes } from '../../src/register/papers/paper-kinds';
import { addConference, ask, askFor, builtHost, request, setUp } from '../support/host/journey';
import { shownRows, typeSetting } from '../support/host/journey-sheets';
import { smallDocx } from '../templates/small-docx';

const host = builtHost();

setUp(host);
typeSetting(host, 'signer.name', 'Lê Văn Mẫu');
addConference(host);
askFor(host, 'preparation.fill', { conference: 'HN-01', sheet: 'agenda', request: request(2) });
const start = host.snapshot();
beforeEach(() => host.restore(start));

const make = (kinds: Parameters<typeof askFor<'paper.make'>>[2]['kinds']) =>
  ask(host, 'paper.make', { conference: 'HN-01', kinds, subjects: null, mode: 'missing' });
const issue = (papers: string[], number: string) =>
  ask(host, 'paper.issue', { conference: 'HN-01', papers, number, date: '16/11/2026' });

const inRegister = (): readonly string[] =>
  shownRows(host, 'Văn bản').map((row) =>
    [row['Mã VB'], row['Loại văn bản'], row.Số, row['Tình trạng'], row['Cần thông báo lại']].join(' ').trim(),
  );

const agendaFiles = ({ state }: Host) =>
  Object.values(state.drive.files).filter(
    ({ appProperties, trashed }) => appProperties.key?.startsWith('HN-01/chuong-trinh/') && !trashed,
  );

describe('papers on the built add-on', () => {
  it('go from draft to signature, number and lock, and are marked when the hall changes', () => {
    expect(make(['agenda']).reply).toMatchObject({
      ok: true,
      value: { drafts: 1, incomplete: 0, flawed: [] },
    });
    expect(askFor(host, 'paper.sign', { papers: ['VB-0001'], back: false })).toEqual({
      changed: 1,
      incomplete: [],
    });
    expect(issue(['VB-0001'], '5').reply).toEqual({ ok: true, value: { issued: 1, refused: [] } });
    expect(inRegister()).toEqual(['VB-0001 Chương trình 05 Đã ban hành']);
    const [file, ...others] = agendaFiles(host);
    expect([file?.name, file?.contentRestrictions?.[0]?.readOnly, others]).toEqual([
      '2026-HN-01_CTr_05_chuong-trinh',
      true,
      [],
    ]);

    const row = askFor(host, 'conference.open', {}).conferences[0];
    if (!row) throw new Error('no conference');
    askFor(host, 'conference.save', {
      request: request(3),
      id: row.id,
      fingerprint: row.fingerprint,
      base: row.draft,
      draft: { ...row.draft, venue: 'Nhà văn hóa xã' },
    });
    expect(inRegister()).toEqual([
      'VB-0001 Chương trình 05 Đã ban hành Địa điểm: Hội trường UBND xã → Nhà văn hóa xã',
    ]);
    expect(make(['agenda']).reply).toMatchObject({ ok: true, value: { drafts: 0 } });
  }, 30_000);

  it('share a number series with the invitations', () => {
    askFor(host, 'attendee.save', {
      request: request(4),
      id: null,
      fingerprint: null,
      draft: { conference: 'HN-01', fullName: 'Nguyễn Văn An', honorific: 'Ông', group: 'Đại diện Nhân dân' },
    });
    askFor(host, 'invitation.make', { conference: 'HN-01', per: 'all' });
    askFor(host, 'invitation.finish', { conference: 'HN-01', number: '05', date: '16/11/2026' });
    expect(inRegister()).toEqual(['VB-0001 Giấy mời 05 Đã ban hành']);
    make(['agenda']);
    expect(issue(['VB-0002'], '5').reply).toMatchObject({ ok: false, failure: { code: 'number-taken' } });
    const facts = askFor(host, 'paper.open', { conference: null });
    expect(facts.kinds.find(({ kind }) => kind === 'agenda')?.nextNumber).toBe('06');
    expect(issue(['VB-0002'], '06').reply).toMatchObject({ ok: true, value: { issued: 1 } });
  }, 30_000);

  it('are made from the Word file of the office, and again from the built-in one', () => {
    const content = Buffer.from(
      smallDocx([
        '{{#Dự thảo}}DỰ THẢO{{/Dự thảo}}',
        'Số: {{Số, ký hiệu}} {{Địa danh, ngày tháng}}',
        '{{#Chương trình}}',
        '{{Giờ}} {{Nội dung}}',
        '{{/Chương trình}}',
      ]),
    ).toString('base64');
    const kind = 'agenda';
    expect(askFor(host, 'template.check', { kind, content })).toMatchObject({ problems: [], missing: [] });
    const used = askFor(host, 'template.use', { kind, request: request(5), content });
    expect(askFor(host, 'template.use', { kind, request: request(5), content })).toEqual(used);
    expect(askFor(host, 'template.open', { kind }).kinds.find((one) => one.kind === kind)).toEqual({
      kind,
      url: used.url,
      formerUrl: '',
    });
    expect(make([kind]).reply).toMatchObject({ ok: true, value: { drafts: 1 } });
    expect(askFor(host, 'template.restore', { kind, request: request(6) })).toEqual({
      url: '',
      refused: null,
    });
    expect(askFor(host, 'template.former', { kind, url: used.url })).toEqual({
      url: used.url,
      refused: null,
    });
  }, 30_000);
});

describe('calls to Google for papers', () => {
  it('are thirteen for one paper, including lock, days off and its line in the register', () => {
    expect(make(['agenda']).remote).toBe(13);
  });

  it('are fewer than three for each paper when all papers of the conference are made together', () => {
    const { reply, remote } = make([...madePaperCodes]);
    if (!reply.ok) throw new Error(reply.failure.code);
    expect(reply.value.drafts).toBeGreaterThan(5);
    expect(reply.value.left).toBe(0);
    expect(remote / reply.value.drafts).toBeLessThan(3);
  }, 30_000);

  it('are one read of each sheet and one of the pulse when the sidebar opens', () => {
    const { execution } = ask(host, 'paper.open', { conference: null });
    const members = execution.calls.filter(({ kind }) => kind === 'remote').map(({ member }) => member);
    expect(members.filter((member) => member !== 'getValues')).toEqual(['getProperties']);
    expect(members.length).toBeLessThanOrEqual(14);
  });
});

describe('the built-in templates', () => {
  it('are in the built page for every kind that can be made', () => {
    const page = JSON.parse(readFileSync('dist/templates.html', 'utf8')) as Record<string, string>;
    const kinds = askFor(host, 'template.open', { kind: null }).kinds.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !page[kind])).toEqual([]);
    for (const kind of kinds) {
      expect([kind, askFor(host, 'template.check', { kind, content: null })]).toMatchObject([
        kind,
        { problems: [], missing: [], leftOut: [] },
      ]);
    }
  }, 60_000);
});
