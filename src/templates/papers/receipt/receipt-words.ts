/** The body of the receipt; the template prints it, and its length is measured by it. */
export const receiptBody = [
  {
    text: '{{Tên cơ quan}} đã tiếp nhận ý kiến, kiến nghị của {{Người kiến nghị}}{{#Nơi ở}}, {{Nơi ở}}{{/Nơi ở}}.',
  },
  { text: 'Tiếp nhận {{Ngày tiếp nhận}}{{#Kênh tiếp nhận}} ({{Kênh tiếp nhận}}){{/Kênh tiếp nhận}}.' },
  { text: 'Nội dung tiếp nhận:' },
  // A column of less than half the page.
  { text: '{{Nội dung kiến nghị}}', each: 'Kiến nghị', share: 0.4 },
  {
    text: 'Khi cần biết kết quả, đề nghị nêu mã số trên và liên hệ {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}}.',
  },
  {
    text: 'Giấy này được lập thành 02 bản, người kiến nghị giữ 01 bản, {{Tên cơ quan}} lưu 01 bản./.',
  },
] as const;
