import type { ShownGap } from '../../src/rpc/place';
import { ask, builtHost, setUp } from '../support/host/journey';

const host = builtHost();
setUp(host);
const draft = { year: '2026', title: 'Hội nghị đối thoại năm 2026' };
const input = { request: '0a1b2c3d-0000-4000-8000-000000000007', id: null, fingerprint: null, draft };
ask(host, 'conference.save', input);

const missingIn = (value: unknown): readonly ShownGap[] =>
  (value as { readonly missing: readonly ShownGap[] }).missing;

describe('what a conference lacks', () => {
  it('reaches the sidebar of invitations in words, with the place to fill in', () => {
    const { reply } = ask(host, 'invitation.open', { conference: null });
    const missing = missingIn(reply.ok && reply.value);
    expect(missing).toEqual(
      expect.arrayContaining([
        {
          text: 'Giờ bắt đầu',
          place: { sidebar: 'conference-form', tab: 0, row: 'HN-01', field: 'startTime' },
        },
      ]),
    );
    expect(missing.filter(({ text, place }) => /^[a-z.-]+$/.test(text) || place === null)).toEqual([]);
  });

  it('reaches the sidebar of the preparation in words too', () => {
    const { reply } = ask(host, 'preparation.open', { conference: null });
    const { preparation } = (reply.ok && reply.value) as unknown as { readonly preparation: unknown };
    const missing = missingIn(preparation);
    expect(missing).toEqual(
      expect.arrayContaining([
        {
          text: 'Chương trình hội nghị',
          place: { sidebar: 'preparation-form', tab: 1, row: 'HN-01', field: 'agenda' },
        },
      ]),
    );
    expect(missing.filter(({ text, place }) => /^[a-z.-]+$/.test(text) || place === null)).toEqual([]);
  });
});
