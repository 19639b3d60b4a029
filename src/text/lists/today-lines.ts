import type { ConferenceStatus } from '../../domain/conference/conference';
import { villagePostName } from './village-posts';

/** Lines of Hôm nay, worded by the server and only shown by the sidebar. */
export const todayWords = {
  stage: {
    none: 'Chưa có hội nghị.',
    preparing: (title: string, day: string): string =>
      `Đang chuẩn bị: ${title}${day === '' ? '' : `, ${day}`}`,
    issued: (title: string, day: string): string => `Đã chốt: ${title}, ${day}`,
    held: (title: string, day: string): string => `Đã tổ chức: ${title}, ${day}`,
    postponed: (title: string): string => `Đã hoãn: ${title}`,
    cancelled: (title: string): string => `Đã hủy: ${title}`,
  } satisfies Readonly<Record<ConferenceStatus | 'none', unknown>>,
  steps: {
    afterConference: 'Làm bước 3 trước.',
    office: (missing: number): string => (missing === 0 ? 'Đủ thông tin.' : `Còn ${missing} ô cần ghi.`),
    villages: (villages: number, vacant: number): string => {
      if (villages === 0) return 'Chưa có thôn nào.';
      return vacant === 0
        ? `${villages} thôn, đủ ba chức danh.`
        : `${villages} thôn, trống ${vacant} chức danh.`;
    },
    conference: (exists: boolean, missing: number): string => {
      if (!exists) return 'Chưa có hội nghị.';
      return missing === 0 ? 'Đủ thông tin.' : `Còn ${missing} mục cần ghi.`;
    },
    people: (people: number, posts: number): string =>
      posts > 0 ? `${people} đại biểu; ${posts} cán bộ thôn chưa mời.` : `${people} đại biểu.`,
    letters: (needed: number, left: number): string => {
      if (needed === 0) return 'Chưa có ai để mời.';
      return left === 0 ? `${needed} giấy mời đã cấp số, khóa.` : `${left}/${needed} giấy mời chưa cấp số.`;
    },
    issue: (isIssued: boolean, gaps: number): string => {
      if (isIssued) return 'Đã chốt.';
      return gaps === 0 ? 'Đủ điều kiện chốt.' : `Còn thiếu ${gaps} mục.`;
    },
  },
  ways: {
    conference: 'Mở Hội nghị',
    paste: 'Dán danh sách',
    person: 'Nhập từng người',
    letters: 'Mở Giấy mời',
    preparation: 'Bổ sung ở Chuẩn bị',
    issue: 'Mở Chốt hội nghị',
  },
  actions: {
    conference: 'Tạo hội nghị',
    date: 'Ấn định ngày tổ chức',
    issue: 'Chốt hội nghị, cho gửi giấy mời',
    broadcast: 'Phát thanh thông báo tổ chức hội nghị',
    roll: 'Tổ chức hội nghị, điểm danh',
    held: 'Ghi nhận hội nghị đã tổ chức',
    gaps: (count: number): string => `Bổ sung ${count} mục còn thiếu trước khi chốt`,
    letters: (count: number): string => `Cấp số, khóa ${count} giấy mời`,
    assign: (count: number): string => `Giao đơn vị giải quyết ${count} kiến nghị`,
    'hand-over': (count: number): string => `Gửi, giao ${count} giấy mời`,
    publish: {
      loudspeaker: 'Phát thanh kết quả hội nghị',
      posted: 'Niêm yết kết quả hội nghị',
      villages: 'Gửi kết quả đến Trưởng thôn',
    },
  },
  labels: { task: 'Mở phân công', petition: 'Mở kiến nghị', log: 'Ghi minh chứng' },
  due: (days: number): string => {
    if (days < 0) return `quá hạn ${-days} ngày`;
    return days === 0 ? 'hôm nay' : `còn ${days} ngày`;
  },
  noDay: 'làm ngay',
  until: (day: string): string => `hạn ${day}`,
  day: (day: string): string => `Hôm nay là ${day}.`,
  atWork: (person: string, action: string, time: string): string => `${person}: ${action}, lúc ${time}`,
  remarks: {
    'no-posts': 'Chưa có tên cán bộ thôn nào.',
    repeated: 'Thôn này có hai dòng; đã gộp làm một.',
    vacant: (post: string): string => `Trống ${villagePostName(post)}.`,
    'odd-name': (name: string): string => `Xem lại tên: “${name}”.`,
  },
} as const;
