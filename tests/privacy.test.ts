import { readMarkup } from './hostile/readers/strict-markup';
import { addConference, asked, given, newOffice, request, storedRows } from './support/host/office';
import {
  found,
  guestPhone,
  leaving,
  ordinaryWords,
  privateSeason,
  secret,
  secretWords,
} from './support/host/private-season';

describe('a denunciation typed by hand with details that it must not have', () => {
  const season = privateSeason(secret);

  it('exists during a season that sends every kind of mail', () => {
    const rules = new Set(storedRows(season.host, 'Sổ gửi').map((row) => row.Việc));
    const stored = storedRows(season.host, 'Kiến nghị').filter((row) => row['Phân loại'] === 'Tố cáo');
    expect(stored.map((row) => row['Người nêu'])).toEqual([secret['Người nêu']]);
    expect(season.host.state.mailbox.sent.length).toBeGreaterThan(10);
    expect(rules.size).toBeGreaterThanOrEqual(6);
    expect(season.executions.filter(({ status }) => status !== 'ok')).toEqual([]);
  });

  it('reaches no mail, paper, journal, ledger or log', () => {
    expect(found(leaving(season), secretWords)).toEqual([]);
  });

  it('is not even counted in the lists of units and of the chair', () => {
    expect(found(leaving(season), ['KN-0100'])).toEqual([]);
    expect(leaving(season).mails).toContain('KN-0001');
  });

  it('has its identity cells repeated in no sidebar', () => {
    expect(found({ replies: season.replies }, ['Kín Đáo', '0987'])).toEqual([]);
  });
});

describe('an ordinary petition', () => {
  const season = privateSeason({ ...secret, 'Phân loại': 'Khiếu nại' });

  it('leaves by mail and journal without its text, who raised it, or a phone', () => {
    const { memory: _, ...places } = leaving(season);
    expect(found(places, [...ordinaryWords, guestPhone, '0966'])).toEqual([]);
  });

  it('stands in reminder lists by the allowed columns alone', () => {
    const lists = season.host.state.mailbox.sent.filter(({ subject }) => /kiến nghị/.test(subject));
    const headers = lists.map(({ htmlBody }) => {
      const pieces = readMarkup(htmlBody ?? '', ['br']);
      return pieces.flatMap((piece, at) => {
        const next = pieces[at + 1];
        const isLabel = piece.kind === 'open' && piece.name === 'span' && piece.attributes.class === 'label';
        return isLabel && next?.kind === 'text' ? [next.text.replace(/:$/, '')] : [];
      });
    });
    const forUnit = ['Lĩnh vực', 'Thôn', 'Hạn'];
    const ofOtherSections = ['Ngày cuối', 'Còn thiếu', 'Chịu trách nhiệm', 'Thời hạn'];
    const allowed = [...forUnit, 'Đơn vị chủ trì', 'Chưa có thay đổi', ...ofOtherSections];
    expect(headers.flat().filter((label) => !allowed.includes(label))).toEqual([]);
    expect(headers.map((labels) => labels.slice(0, 4).join('|'))).toEqual(
      expect.arrayContaining([expect.stringContaining(forUnit.join('|'))]),
    );
  });
});

describe('a denunciation through the form', () => {
  it('is refused with an identity, and without one keeps no content', () => {
    const host = newOffice();
    const conference = addConference(host);
    const speaker = { conference, channel: 'Tại hội nghị đối thoại', receivedOn: '16/11/2026' };
    const matter = {
      topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      class: 'Tố cáo',
      content: secret['Nội dung kiến nghị'],
      note: secret['Ghi chú'],
    };
    for (const identity of [
      { speaker: 'Phùng Bí Mật' },
      { village: 'Xóm Kín Đáo' },
      { phone: '0987111222' },
    ]) {
      const before = JSON.stringify(host.state.workbook);
      const input = { request: request(5), speaker: { ...speaker, ...identity }, matters: [matter] };
      expect(asked(host, 'petition.save', input)).toEqual({
        ok: false,
        failure: { code: 'identity-refused' },
        sentence: 'Chưa lưu: nội dung tố cáo không được ghi kèm thông tin người nêu vào sổ chung.',
      });
      expect(JSON.stringify(host.state.workbook)).toBe(before);
    }
    given(host, 'petition.save', { request: request(6), speaker, matters: [matter] });
    const stored = JSON.stringify(host.state);
    expect(secretWords.filter((word) => stored.includes(word))).toEqual([]);
  });
});
