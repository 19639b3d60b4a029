import { matter, type SampleTurn, turn, units } from './petition-turn';

const { economy, society, counter } = units;
const hall = 'Tại hội nghị đối thoại';

/** Raised in the hall. */
export const raisedInHall: readonly SampleTurn[] = [
  turn(
    7,
    5,
    hall,
    '08/12/2026',
    matter(
      1,
      'Kiến nghị',
      economy,
      'Đề nghị có điểm tập kết rác cố định ở cuối thôn, xe thu gom lên lịch hai lần một tuần.',
    ),
    matter(
      3,
      'Hỏi, đề nghị giải thích',
      economy,
      'Nhân dân quan tâm dự án khu dân cư mới có thu hồi đất lúa hay không, đề nghị công khai ranh giới.',
      'Cấp tỉnh',
    ),
  ),
  turn(
    1,
    6,
    hall,
    '08/12/2026',
    matter(
      2,
      'Kiến nghị',
      counter,
      'Đề nghị bố trí thêm người hướng dẫn nộp hồ sơ trực tuyến cho người cao tuổi vào sáng thứ Hai.',
    ),
  ),
  turn(
    4,
    4,
    hall,
    '08/12/2026',
    matter(
      0,
      'Phản ánh',
      society,
      'Tiền hỗ trợ hộ cận nghèo mua bảo hiểm y tế năm nay về chậm, một số hộ phải tự đóng trước.',
    ),
  ),
];

/** Raised a year later; the first one returns to an unresolved matter. */
export const raisedNextYear: readonly SampleTurn[] = [
  turn(
    7,
    5,
    hall,
    '16/11/2027',
    matter(
      1,
      'Kiến nghị',
      economy,
      'Điểm tập kết rác cuối thôn đã hứa từ hội nghị năm trước, đề nghị cho biết khi nào xong.',
    ),
  ),
  turn(
    3,
    4,
    hall,
    '16/11/2027',
    matter(2, 'Phản ánh', counter, 'Trang dịch vụ công hay báo lỗi vào buổi tối, nộp hồ sơ phải làm lại.'),
    matter(1, 'Kiến nghị', society, 'Đề nghị mở thêm một lớp mầm non ở khu giữa xã.'),
  ),
];
