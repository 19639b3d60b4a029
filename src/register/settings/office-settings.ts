import { choice as choiceColumn } from '../column';
import {
  addresses,
  inSection,
  line,
  type NeededSetting,
  neededLine,
  type Place,
  type RowSetting,
} from './setting';
import { settingsTable } from './settings-table';

const office = inSection('Cơ quan');
const signer = inSection('Người ký giấy mời');
const contact = inSection('Đầu mối liên hệ');

const authorityColumn = choiceColumn({
  header: settingsTable.columns.value.header,
  required: true,
  labels: { TM: 'TM', KT: 'KT', TL: 'TL', Q: 'Q', TUQ: 'TUQ', CT: 'CT' },
  alsoWritten: { TM: ['TM.'], KT: ['KT.'], TL: ['TL.'], Q: ['Q.'], TUQ: ['TUQ.'], CT: ['CT.'] },
});

/** The office, its signer and its contact. */
export const officeSettings = {
  office: {
    line1: neededLine(office('office.line1', 'Cơ quan ban hành, dòng 1'), { value: 'ỦY BAN NHÂN DÂN' }),
    line2: neededLine(office('office.line2', 'Cơ quan ban hành, dòng 2')),
    name: neededLine(office('office.name', 'Tên đầy đủ')),
    short: line(office('office.short', 'Viết tắt trong số, ký hiệu'), { value: 'UBND' }),
    place: neededLine(office('office.place', 'Địa danh')),
    unit: line(office('office.unit', 'Đơn vị soạn thảo'), { value: 'VP' }),
    /** None where the chair gets no mail. */
    chairEmails: addresses(
      office(
        'office.chairEmail',
        'Email của Chủ tịch',
        'Nhận danh sách kiến nghị quá hạn. Để trống nếu không dùng.',
      ),
    ),
    clerkEmails: addresses(
      office('office.clerkEmail', 'Email của văn phòng', 'Nhận các mục nhắc việc của văn phòng.'),
    ),
  },
  signer: {
    name: neededLine(signer('signer.name', 'Họ và tên')),
    authority: {
      ...neededLine(
        signer('signer.authority', 'Chế độ ký', 'TM, KT, TL, Q, TUQ; CT: Chủ tịch ký, không ghi TM.'),
        { value: 'TM' },
      ),
      cells: { value: authorityColumn },
    },
    title: neededLine(signer('signer.title', 'Chức vụ', 'Ký thay (KT): ghi PHÓ CHỦ TỊCH.'), {
      value: 'CHỦ TỊCH',
    }),
  },
  contact: {
    name: neededLine(contact('contact.name', 'Người liên hệ')),
    phone: line(contact('contact.phone', 'Điện thoại', 'In trong giấy mời để đại biểu báo vắng.')),
  },
} as const;

/** Places of the settings required for invitations, by code. */
export const neededSettings: ReadonlyMap<string, Place> = new Map(
  Object.values(officeSettings).flatMap((group) =>
    Object.values<RowSetting<unknown> | NeededSetting>(group).flatMap((setting) =>
      'isNeeded' in setting ? [[setting.place.code, setting.place] as const] : [],
    ),
  ),
);
