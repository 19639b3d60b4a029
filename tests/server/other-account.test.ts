import { protocolVersion } from '../../src/rpc/protocol';
import { builtHost, fine, owner, request, setUp } from '../support/host/journey';
import { storedRows } from '../support/host/office';

const colleague = 'dong-nghiep@xa.example';

describe('V12 a sidebar that was opened under another account', () => {
  const host = builtHost({ users: [{ email: owner }, { email: colleague }] });
  setUp(host);
  const opened = (user: string): string => {
    const { ui } = fine(host.runMenu('Đối thoại > Trước hội nghị > Hội nghị…', { user }));
    const html = ui.flatMap((event) => (event.kind === 'sidebar' ? [event.html] : []))[0] ?? '';
    return /<div id="page" data-account="(\w+)"/.exec(html)?.[1] ?? '';
  };
  const saved = (account: string | undefined, user: string, number: number): unknown =>
    JSON.parse(
      String(
        fine(
          host.call(
            'rpc',
            [
              JSON.stringify({
                version: protocolVersion,
                ...(account === undefined ? {} : { account }),
                name: 'conference.save',
                input: {
                  request: request(number),
                  id: null,
                  fingerprint: null,
                  draft: { year: '2026', title: 'Hội nghị' },
                },
              }),
            ],
            { user },
          ),
        ).value,
      ),
    );

  it('has a mark for each account, which holds no address', () => {
    expect(opened(owner)).toMatch(/^\w{8,}$/);
    expect(opened(colleague)).not.toBe(opened(owner));
  });

  it('is refused by the server, so that nothing is written or journalled under the name of a colleague', () => {
    const before = storedRows(host, 'Nhật ký').length;
    expect(saved(opened(owner), colleague, 1)).toEqual({
      ok: false,
      failure: { code: 'other-account' },
      sentence:
        'Bảng này mở bằng tài khoản khác nên chưa lưu gì. Đóng bảng, mở lại từ thực đơn Đối thoại bằng tài khoản đang dùng.',
    });
    expect([storedRows(host, 'Hội nghị'), storedRows(host, 'Nhật ký').length]).toEqual([[], before]);
  });

  it('is served where the account is the same', () => {
    expect(saved(opened(colleague), colleague, 2)).toMatchObject({ ok: true });
    expect(storedRows(host, 'Nhật ký').slice(-1)).toMatchObject([{ 'Người làm': colleague }]);
  });
});
