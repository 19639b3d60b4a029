import type { AttendeeGroup } from '../../columns/invited-columns';

/**
 * Words in a post or an office that identify a group. The first match counts, so that an office of the council is not
 * taken for the council.
 */
export const groupWords: readonly (readonly [AttendeeGroup, readonly string[]])[] = [
  ['citizens', ['công dân', 'đại diện nhân dân', 'đại diện hộ', 'người dân', 'cử tri']],
  ['police', ['công an', 'quân sự', 'chỉ huy trưởng']],
  [
    'front',
    [
      'mttq',
      'ubmttq',
      'mặt trận',
      'hội nông dân',
      'phụ nữ',
      'lhpn',
      'cựu chiến binh',
      'ccb',
      'đoàn thanh niên',
      'đoàn tncs',
      'đoàn tncshcm',
      'bí thư đoàn',
      'công đoàn',
      'người cao tuổi',
      'chữ thập đỏ',
      'khuyến học',
      'thanh niên xung phong',
      'đoàn thể',
      'tổ chức chính trị',
    ],
  ],
  [
    'units',
    [
      'hiệu trưởng',
      'phó hiệu trưởng',
      'trường học',
      'trường tiểu học',
      'trường trung học',
      'trường thcs',
      'trường th',
      'trường mầm non',
      'trạm y tế',
      'trạm trưởng',
      'htx',
      'hợp tác xã',
      'điện lực',
      'bưu điện',
      'quỹ tín dụng',
      'ngân hàng',
      'công ty',
      'doanh nghiệp',
      'chi nhánh',
      'đài truyền thanh',
    ],
  ],
  [
    'party',
    [
      'đảng ủy',
      'bí thư đảng',
      'phó bí thư thường trực',
      'xây dựng đảng',
      'ủy ban kiểm tra',
      'ban thường vụ',
      'btv',
      'uvbtv',
    ],
  ],
  [
    'officials',
    [
      'văn phòng',
      'trưởng phòng',
      'phó phòng',
      'phòng kinh tế',
      'phòng văn hóa',
      'phòng chuyên môn',
      'trung tâm',
      'công chức',
      'cán bộ',
      'chuyên viên',
      'kế toán',
      'văn thư',
    ],
  ],
  ['council', ['hđnd', 'hội đồng nhân dân']],
  ['committee', ['ubnd', 'ủy ban nhân dân']],
];

/** Placeholders for a post in the row of a citizen, without accents. */
export const plainCitizens: readonly string[] = [
  'nhan dan',
  'dan',
  'ho dan',
  'nong dan',
  'huu tri',
  'dai bieu nhan dan',
  'dai dien',
];

/** Words of offices above the commune, unless the commune is named too. */
export const superiorWords: readonly string[] = ['tỉnh', 'huyện', 'trung ương', 'cấp trên'];
export const ownPlaceWords: readonly string[] = ['xã', 'phường', 'thị trấn'];

/** First words of a section heading, in addition to words of its group; none is a family name. */
export const headingWords: readonly string[] = [
  'khối',
  'thường trực',
  'lãnh đạo',
  'các',
  'đại diện',
  'đại biểu',
  'thành phần',
];

/** First words of a totals line, which is not a person. */
export const sumWords: readonly string[] = ['tổng', 'cộng'];
