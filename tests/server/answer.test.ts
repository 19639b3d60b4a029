import { protocolVersion } from '../../src/rpc/protocol';
import { ask, builtHost, owner, setUp } from '../support/host/journey';

const host = builtHost({
  users: [{ email: owner }, { email: 'moi@xa.example', granted: ['script.container.ui', 'userinfo.email'] }],
});
setUp(host);
afterEach(() => host.onHook(undefined));

describe('a sidebar that was open before an update', () => {
  it.each([
    ['older', protocolVersion - 1],
    ['newer', protocolVersion + 1],
  ])('is told to reload when its version is %s', (_title, version) => {
    const { value } = host.call('rpc', [JSON.stringify({ version, name: 'attendee.open', input: {} })]);
    expect(JSON.parse(String(value))).toMatchObject({ ok: false, failure: { code: 'stale-client' } });
  });
});

describe('a call that breaks', () => {
  it('returns a failure that a sidebar can show, and logs the place of the error (V11: in codes alone)', () => {
    host.onHook({
      before: ({ member }) =>
        member === 'getValues'
          ? { kind: 'throw', message: 'Invalid email: kin.dao@xa.vn\n    at Phùng Bí Mật' }
          : undefined,
    });
    const { reply, execution } = ask(host, 'attendee.open', {});
    expect(reply).toEqual({
      ok: false,
      failure: { code: 'unexpected' },
      sentence: 'Có lỗi ngoài dự kiến. Nội dung đã nhập vẫn còn; bấm Thử lại.',
    });
    expect(execution.log).toMatchObject([
      { text: expect.stringMatching(/^rpc: Exception\n\s+at linesOf\d* \(Code\.gs:\d+:\d+\)\n/) },
    ]);
    expect(JSON.stringify(execution.log)).not.toMatch(/kin\.dao|Bí Mật/);
  });

  it('reports missing authorisation of the user', () => {
    expect(ask(host, 'attendee.open', {}, 'moi@xa.example').reply).toEqual({
      ok: false,
      failure: { code: 'authorization-needed' },
      sentence: expect.stringMatching(/^Tài khoản chưa cho phép tiện ích làm việc này\./),
      way: { label: 'Thiết lập sổ', place: { mend: 'set-up' } },
    });
  });

  it('names the person who holds the whole register while others cannot save', () => {
    const draft = { year: '2026', title: 'Hội nghị' };
    const input = { request: '0a1b2c3d-0000-4000-8000-000000000003', id: null, fingerprint: null, draft };
    let inner: unknown;
    let isNested = false;
    host.onHook({
      after: ({ member }) => {
        if (member !== 'getValues' || isNested) return;
        isNested = true;
        inner = ask(host, 'conference.save', input).reply;
      },
    });
    ask(host, 'check.fix', {});
    host.onHook(undefined);
    expect(inner).toEqual({
      ok: false,
      failure: { code: 'busy', doing: 'register', person: owner },
      sentence: `${owner} đang thiết lập, soát hoặc tập dượt trên cả sổ. Đợi vài phút rồi bấm Thử lại.`,
    });
  });

  it('is busy, and saves nothing, where Google does not even answer for the lock', () => {
    const draft = { year: '2026', title: 'Hội nghị' };
    const input = { request: '0a1b2c3d-0000-4000-8000-000000000009', id: null, fingerprint: null, draft };
    host.onHook({
      before: ({ member }) =>
        member === 'tryLock' ? { kind: 'fail', failure: 'tooManyLockOperations' } : undefined,
    });
    const before = host.state.workbook;
    expect(ask(host, 'conference.save', input).reply).toMatchObject({ failure: { code: 'busy' } });
    expect(host.state.workbook).toBe(before);
  });

  it('is busy while somebody else saves, without a name, and saves nothing', () => {
    const draft = { year: '2026', title: 'Hội nghị' };
    const input = { request: '0a1b2c3d-0000-4000-8000-000000000001', id: null, fingerprint: null, draft };
    let inner: unknown;
    let isNested = false;
    host.onHook({
      after: ({ member }) => {
        if (member !== 'tryLock' || isNested) return;
        isNested = true;
        inner = ask(host, 'conference.save', { ...input, request: `${input.request.slice(0, -1)}2` }).reply;
      },
    });
    const outer = ask(host, 'conference.save', input).reply;
    expect(inner).toEqual({
      ok: false,
      failure: { code: 'busy' },
      sentence: 'Sổ đang có người khác lưu. Đợi vài giây rồi bấm Thử lại.',
    });
    expect(outer).toMatchObject({ ok: true });
    host.onHook(undefined);
    const reply = ask(host, 'conference.open', {}).reply;
    expect(reply).toMatchObject({ ok: true, value: { conferences: [{ id: 'HN-01' }] } });
  });
});
