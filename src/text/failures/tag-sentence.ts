import type { TagFailure } from '../../domain/failure';

/** The error of a template tag and what to do, as part of a sentence. */
export function tagWords({ tag, reason, person, nearest, section = '' }: TagFailure): string {
  const whose = person === '' ? '' : ` (${person})`;
  const part = section === '' ? '' : ` trong phần {{#${section}}} … {{/${section}}}`;
  switch (reason) {
    case 'unknown':
      return `{{${tag}}} không có trong sổ${nearest ? `, có phải là {{${nearest}}}` : ''}`;
    case 'empty':
      return `{{${tag}}} còn để trống${whose}`;
    case 'broken':
      return tag === ''
        ? 'tệp mẫu không đọc được'
        : `{{${tag}}} chưa đóng hoặc viết sai${nearest ? `; hãy viết {{${nearest}}}` : ''}`;
    case 'look-alike':
      return nearest
        ? `“${tag}” không phải chỗ điền, sẽ in nguyên như vậy; hãy thay bằng {{${nearest}}}`
        : `“${tag}” không phải chỗ điền, sẽ in nguyên như vậy; hãy xóa hoặc thay bằng chỗ điền viết trong {{ }}`;
    case 'misplaced':
      return `{{${tag}}} phải đặt${part}`;
    case 'missing':
      return person === '' ? `thiếu {{${tag}}}${part}` : `giấy của ${person} không có {{${tag}}}`;
    case 'tracked':
      return `mẫu còn theo dõi thay đổi${tag === '' ? '' : ` (“${tag}”)`}; hãy chấp nhận hết: trong Word chọn Xem lại → Chấp nhận tất cả thay đổi, trong Google Docs chọn Công cụ → Xem lại nội dung chỉnh sửa được đề xuất → Chấp nhận tất cả`;
    case 'drawn':
      return `{{${tag}}} nằm trong hình SmartArt hoặc biểu đồ nên không điền được; hãy viết ra ngoài hình`;
    case 'leftover':
      return `ô của ${person || 'đại biểu'} còn chữ “${tag}”; hãy ghi lại ô đó trong sổ`;
    default:
      reason satisfies never;
      return tag;
  }
}
