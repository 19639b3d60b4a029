import { isoDate } from '../../../../src/domain/calendar/calendar-date';
import { rowWith } from '../../../../src/register/table';
import type { Conference } from '../../../../src/register/tables/conferences';
import { type Paper, papers } from '../../../../src/register/tables/papers';
import { draft, paperSources, sampleConference, signed } from '../../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../../support/papers/print-paper';

const announcedFacts = {
  date: '2026-11-16',
  startTime: '07:30',
  venue: 'Hội trường Ủy ban nhân dân xã',
  chair: 'Lê Văn Mẫu',
  coChair: 'Trần Thị Thử',
};

const issued = (kind: Paper['kind'], number: string, symbol: string, facts: object): Paper =>
  rowWith(papers, {
    kind,
    number,
    symbol,
    date: isoDate('2026-11-06'),
    state: 'issued',
    facts: JSON.stringify(facts),
  });

const invitation = issued('invitation', '5', 'GM-UBND', announcedFacts);
const notice = issued('notice', '6', 'TB-UBND', announcedFacts);

const now = (change: Partial<Conference>, rows: readonly Paper[] = [invitation, notice]) =>
  paperSources({ conference: { ...sampleConference, ...change }, papers: rows });

const body = async (change: Partial<Conference>, rows?: readonly Paper[]): Promise<readonly string[]> => {
  const text = await paperText('correction', now(change, rows), signed);
  return text.slice(7, text.indexOf('Nơi nhận:'));
};

const name = 'hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026';
const reference = `Ủy ban nhân dân xã Hoằng Trung đã ban hành Giấy mời số 05/GM-UBND ngày 06 tháng 11 năm 2026; Thông báo số 06/TB-UBND ngày 06 tháng 11 năm 2026 về việc tổ chức ${name}.`;
const close =
  'Ủy ban nhân dân xã Hoằng Trung thông báo để các đại biểu và Nhân dân biết; đề nghị Trưởng các thôn, Đài Truyền thanh xã thông báo rộng rãi đến Nhân dân./.';

describe('the correcting notice', () => {
  it('is made only if the announcement differs', () => {
    const needed = (change: Partial<Conference>, rows?: readonly Paper[]) =>
      formOf('correction').subjects(now(change, rows)).length;
    expect(needed({})).toBe(0);
    expect(needed({ venue: 'Nhà văn hóa' }, [])).toBe(0);
    expect(needed({ venue: 'Nhà văn hóa' }, [rowWith(papers, { ...invitation, state: 'draft' })])).toBe(0);
    expect(needed({ secretary: 'Người khác' })).toBe(0);
    expect(needed({ venue: 'Nhà văn hóa' })).toBe(1);
    expect(needed({ status: 'postponed' })).toBe(1);
  });

  it('gives the new day, hour, hall and chair, and the announced ones', async () => {
    const change = {
      date: isoDate('2026-11-20'),
      startTime: '08:00',
      venue: 'Nhà văn hóa thôn 2',
      coChair: 'Lê Thị Mới',
      coChairTitle: 'Chủ tịch Hội đồng nhân dân xã',
    };
    expect(await body(change)).toEqual([
      `Về việc thay đổi thời gian, địa điểm, chủ trì tổ chức ${name}`,
      reference,
      'Nay Ủy ban nhân dân xã Hoằng Trung thông báo thay đổi như sau:',
      '1. Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 20 tháng 11 năm 2026 (trước đây đã thông báo: 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026).',
      '2. Địa điểm: Nhà văn hóa thôn 2 (trước đây đã thông báo: Hội trường Ủy ban nhân dân xã).',
      '3. Chủ trì: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Lê Thị Mới, Chủ tịch Hội đồng nhân dân xã (trước đây đã thông báo: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử).',
      'Các nội dung khác thực hiện theo văn bản đã ban hành.',
      close,
    ]);
  });

  it('announces a postponement without a new day, and a change if there is one', async () => {
    expect((await body({ status: 'postponed', date: null })).slice(1)).toEqual([
      `Về việc hoãn tổ chức ${name}`,
      reference,
      'Nay Ủy ban nhân dân xã Hoằng Trung thông báo hoãn tổ chức hội nghị. Lý do: ……. Thời gian tổ chức lại sẽ được thông báo sau, chậm nhất 07 ngày trước ngày tổ chức.',
      close,
    ]);
    const later = await body({ status: 'postponed', date: isoDate('2026-12-03') });
    expect(later[0]).toBe(`Về việc thay đổi thời gian tổ chức ${name}`);
  });

  it('announces a cancellation, and where to send matters', async () => {
    expect((await body({ status: 'cancelled', changeReason: 'ảnh hưởng của bão số 3.' }))[2]).toBe(
      'Nay Ủy ban nhân dân xã Hoằng Trung thông báo không tổ chức hội nghị. Lý do: ảnh hưởng của bão số 3. Ý kiến, kiến nghị của Nhân dân gửi về Văn phòng HĐND và UBND xã (điện thoại: 0912\u00A0345\u00A0678) để được xem xét, trả lời.',
    );
  });

  it('finding 20: asks for the reason of a postponement or a cancellation, and prints that of a change if there is one', async () => {
    const gapsOf = (change: Partial<Conference>) => buildPaper('correction', now(change), draft).gaps;
    const reasonGap = { tab: 'Hội nghị', row: 'HN-0001', field: 'changeReason' };
    expect(gapsOf({ status: 'postponed', date: null })).toEqual([reasonGap]);
    expect(gapsOf({ status: 'cancelled' })).toEqual([reasonGap]);
    expect(gapsOf({ status: 'cancelled', changeReason: 'bão số 3' })).toEqual([]);
    expect(gapsOf({ venue: 'Nhà văn hóa' })).toEqual([]);
    expect(await body({ venue: 'Nhà văn hóa', changeReason: 'hội trường sửa chữa' })).toContain(
      'Lý do thay đổi: hội trường sửa chữa.',
    );
  });

  it('compares with the latest announcement', async () => {
    const correction = issued('correction', '9', 'TB-UBND', {
      ...announcedFacts,
      venue: 'Nhà văn hóa thôn 2',
    });
    const rows = [invitation, notice, correction];
    expect(formOf('correction').subjects(now({ venue: 'Nhà văn hóa thôn 2' }, rows))).toEqual([]);
    expect((await body({ venue: 'Trường Tiểu học' }, rows))[3]).toBe(
      'Địa điểm: Trường Tiểu học (trước đây đã thông báo: Nhà văn hóa thôn 2).',
    );
  });

  it('has gaps for missing new facts, and warns when seven days of notice are no longer possible', () => {
    expect(
      formOf('correction').build(now({ venue: '', date: null }), { key: '', label: '' }, draft).gaps,
    ).toEqual(['date', 'venue'].map((field) => ({ tab: 'Hội nghị', row: 'HN-0001', field })));
    const late = buildPaper('correction', now({ date: isoDate('2026-11-10') }), draft).warnings;
    expect(late).toEqual([{ kind: 'notice-late', lastDay: '2026-11-03' }]);
  });
});
