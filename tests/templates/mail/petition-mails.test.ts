import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { openPetitionsMail, overdueMail } from '../../../src/templates/mail/petition-mails';

const secret = { content: 'Đường thôn hỏng', raisedBy: 'Nguyễn Văn An', phone: '0912345678' };

const petition = (id: string, due: string, daysOverdue: number, unit: string) => ({
  id,
  topic: 'Kinh tế',
  village: 'Thôn 1',
  unit,
  dueOn: due === '' ? null : isoDate(due),
  daysOverdue,
  ...secret,
});

const petitions = [
  petition('KN-0001', '', 0, 'Công an xã'),
  petition('KN-0002', '2026-11-20', 4, 'Phòng Kinh tế'),
  petition('KN-0003', '2026-12-01', 0, 'Phòng Kinh tế'),
  petition('KN-0004', '2026-11-10', 14, 'Công an xã'),
];

const list = {
  officeName: 'Ủy ban nhân dân xã Hoằng Trung',
  conferenceTitle: 'Hội nghị đối thoại năm 2026',
  petitions,
  registerLink: 'https://docs.google.com/spreadsheets/d/x',
  words: '',
};

describe('mails about petitions', () => {
  it('list the open petitions of a unit, longest overdue first', () => {
    const mailResult = openPetitionsMail({ ...list, unit: 'Phòng Kinh tế' });
    expect(mailResult.ok && mailResult.value.subject).toBe(
      '[Kiến nghị] Phòng Kinh tế: 4 kiến nghị chưa xong, trong đó 2 kiến nghị quá hạn',
    );
    expect(mailResult.ok && mailResult.value.text.split('\n')).toEqual([
      'Kính gửi: Phòng Kinh tế',
      '',
      'Đơn vị đang được giao 4 kiến nghị chưa xong, trong đó 2 kiến nghị quá hạn. Đề nghị đơn vị giải quyết và cập nhật kết quả vào sổ.',
      '',
      '1. Mã: KN-0004; Lĩnh vực: Kinh tế; Thôn: Thôn 1; Hạn: 10/11/2026; Tình trạng: quá hạn 14 ngày',
      '2. Mã: KN-0002; Lĩnh vực: Kinh tế; Thôn: Thôn 1; Hạn: 20/11/2026; Tình trạng: quá hạn 4 ngày',
      '3. Mã: KN-0003; Lĩnh vực: Kinh tế; Thôn: Thôn 1; Hạn: 01/12/2026; Tình trạng: chưa đến hạn',
      '4. Mã: KN-0001; Lĩnh vực: Kinh tế; Thôn: Thôn 1; Hạn: ; Tình trạng: chưa đến hạn',
      '',
      'Nội dung cụ thể xem trong sổ; thư này không ghi nội dung và người kiến nghị.',
      '',
      'Mở sổ đối thoại: https://docs.google.com/spreadsheets/d/x',
      '',
      'Trân trọng.',
      'Ủy ban nhân dân xã Hoằng Trung',
      '',
    ]);
  });

  it('do not mention overdue petitions if there are none', () => {
    const open = petitions.filter(({ daysOverdue }) => daysOverdue === 0);
    const mailResult = openPetitionsMail({ ...list, petitions: open, unit: 'Công an xã' });
    expect(mailResult.ok && [mailResult.value.subject, mailResult.value.text.split('\n')[2]]).toEqual([
      '[Kiến nghị] Công an xã: 2 kiến nghị chưa xong',
      'Đơn vị đang được giao 2 kiến nghị chưa xong. Đề nghị đơn vị giải quyết và cập nhật kết quả vào sổ.',
    ]);
  });

  it('list only overdue petitions for the chair, with the unit', () => {
    const mailResult = overdueMail({ ...list, chair: 'Chủ tịch Ủy ban nhân dân xã' });
    expect(mailResult.ok && mailResult.value.subject).toBe('[Kiến nghị] 2 kiến nghị quá hạn');
    expect(mailResult.ok && mailResult.value.text.match(/^\d\. .*$/gm)).toEqual([
      '1. Mã: KN-0004; Lĩnh vực: Kinh tế; Thôn: Thôn 1; Hạn: 10/11/2026; Tình trạng: quá hạn 14 ngày; Đơn vị chủ trì: Công an xã',
      '2. Mã: KN-0002; Lĩnh vực: Kinh tế; Thôn: Thôn 1; Hạn: 20/11/2026; Tình trạng: quá hạn 4 ngày; Đơn vị chủ trì: Phòng Kinh tế',
    ]);
  });

  it('contain neither the text of a petition nor the petitioner', () => {
    const mailResult = [openPetitionsMail({ ...list, unit: 'x' }), overdueMail({ ...list, chair: 'x' })];
    for (const value of Object.values(secret)) expect(JSON.stringify(mailResult)).not.toContain(value);
  });

  it("use the office's own words with the counts", () => {
    const mailResult = openPetitionsMail({
      ...list,
      unit: 'x',
      words: '{{Số quá hạn}}/{{Số kiến nghị}} quá hạn.',
    });
    expect(mailResult.ok && mailResult.value.text.split('\n')[2]).toBe('2/4 quá hạn.');
  });
});
