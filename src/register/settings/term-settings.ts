import { days, inSection, says, switchedOn } from './setting';

const term = inSection('Thời hạn');

/** Deadlines and limits, and what the office may switch. */
export const termSettings = {
  terms: {
    /** Calendar days before the conference. */
    noticeDays: days(
      term(
        'term.notice',
        'Gửi giấy mời, thông báo trước hội nghị',
        'Ngày theo lịch, tính lùi; rơi vào ngày nghỉ thì lùi về ngày làm việc trước đó.',
      ),
      7,
    ),
    /** Calendar days after the conference. */
    publicationDays: days(term('term.publication', 'Công bố kết quả sau hội nghị', 'Ngày theo lịch.'), 10),
    replyWorkingDays: days(
      term('term.reply', 'Trả lời kiến nghị', 'Ngày làm việc, kể từ ngày tiếp nhận.'),
      10,
    ),
    citizensPerVillage: days(
      term('term.quota', 'Số công dân mỗi thôn được cử dự', 'Thôn có chỉ tiêu riêng thì theo trang Thôn.'),
      5,
    ),
    /** Recipients that the sending account may write to in a day. */
    mailsADay: days(
      term(
        'term.mails',
        'Số thư tài khoản được gửi mỗi ngày',
        'Tài khoản Google thường: 100; tài khoản Workspace: 1500.',
      ),
      100,
      1,
    ),
    /** Documents that the account may make in a day. */
    documentsADay: days(
      term(
        'term.documents',
        'Số văn bản tài khoản được tạo mỗi ngày',
        'Tài khoản Google thường: 250; tài khoản Workspace: 1500.',
      ),
      250,
      1,
    ),
    /** Months after a conference during which phones and addresses are kept. */
    contactMonths: days(
      term(
        'term.contacts',
        'Giữ điện thoại, email sau hội nghị (tháng)',
        'Quá thời gian này, Soát sổ đề nghị xóa thông tin liên hệ.',
      ),
      24,
    ),
    arriveMinutes: days(term('term.arrive', 'Đến trước giờ khai mạc (phút)'), 15),
  },
  recording: says(
    term('option.recording', 'Ghi âm, ghi hình tại hội nghị', 'Có: giấy mời báo trước cho đại biểu.'),
    'Có',
  ),
  /** The daily run keeps `Công khai` up to date. */
  publicSheet: switchedOn(
    term(
      'option.public',
      'Tự cập nhật trang Công khai hằng tuần',
      'Chọn Không ở cột Bật để chỉ cập nhật khi bấm trong thực đơn.',
    ),
  ),
} as const;
