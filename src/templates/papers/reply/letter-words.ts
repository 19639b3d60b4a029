/** The bodies of the letters that pass petitions on; the template prints them, and their length is measured by them. */

export const slipBody = [
  {
    text: '{{Tên cơ quan}} tiếp nhận {{Ngày tiếp nhận}} {{Đơn tiếp nhận}} của {{Người gửi đơn}}, địa chỉ: {{Địa chỉ}}; nội dung: {{Tóm tắt nội dung}}.',
  },
  {
    text: 'Căn cứ {{Căn cứ chuyển đơn}}, {{Đơn chuyển}} thuộc thẩm quyền giải quyết của {{Cơ quan có thẩm quyền}}.',
  },
  {
    text: '{{Tên cơ quan}} chuyển {{Đơn chuyển}} đến {{Cơ quan có thẩm quyền}} để giải quyết theo quy định và thông báo kết quả để {{Người gửi đơn}} biết./.',
  },
] as const;

export const transferBody = [
  {
    text: 'Qua {{Tên hội nghị}}, tổ chức {{Ngày tổ chức}}, Nhân dân có {{Số nội dung}} nội dung kiến nghị thuộc thẩm quyền của quý cơ quan (Phụ lục kèm theo).',
  },
  {
    text: '{{Tên cơ quan}} chuyển đến quý cơ quan để xem xét, giải quyết và đề nghị thông báo kết quả về {{Tên cơ quan}}{{#Hạn trả lời}} trong thời hạn {{Hạn trả lời}}{{/Hạn trả lời}} để trả lời Nhân dân./.',
  },
] as const;
