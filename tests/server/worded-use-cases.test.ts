import { ask, builtHost, setUp } from '../support/host/journey';

const host = builtHost();
setUp(host);
const draft = { year: '2026', title: 'Hội nghị đối thoại năm 2026' };
const input = { request: '0a1b2c3d-0000-4000-8000-000000000007', id: null, fingerprint: null, draft };
ask(host, 'conference.save', input);

const missingIn = (value: unknown): readonly string[] =>
  (value as { readonly missing: readonly string[] }).missing;

describe('what a conference lacks', () => {
  it('reaches the sidebar of invitations in words, with the place to fill in', () => {
    const { reply } = ask(host, 'invitation.open', { conference: null });
    const missing = missingIn(reply.ok && reply.value);
    expect(missing).toEqual(expect.arrayContaining(['Địa điểm', 'Giờ bắt đầu']));
    expect(missing.filter((item) => /^[a-z.-]+$/.test(item))).toEqual([]);
  });

  it('reaches the sidebar of the preparation in words too', () => {
    const { reply } = ask(host, 'preparation.open', { conference: null });
    const { preparation } = (reply.ok && reply.value) as unknown as { readonly preparation: unknown };
    const missing = missingIn(preparation);
    expect(missing).toEqual(
      expect.arrayContaining(['Chương trình hội nghị (Đối thoại → Trước hội nghị → Chuẩn bị…)']),
    );
    expect(missing.filter((item) => /^[a-z.-]+$/.test(item))).toEqual([]);
  });
});
