/** The body of the notice; the template prints it, and its length is measured by it. */
export const correctionBody = [
  { text: '{{Tên cơ quan}} đã ban hành {{Văn bản đã ban hành}} về việc tổ chức {{Tên hội nghị trong câu}}.' },
  { text: 'Lý do thay đổi: {{Lý do}}.', section: 'Có lý do' },
  { text: 'Nay {{Tên cơ quan}} thông báo thay đổi như sau:', section: 'Có thay đổi' },
  {
    text: '{{Thứ tự thay đổi}}{{Mục thay đổi}}: {{Nội dung mới}}{{#Nội dung cũ}} (trước đây đã thông báo: {{Nội dung cũ}}){{/Nội dung cũ}}.',
    each: 'Nội dung thay đổi',
  },
  { text: 'Các nội dung khác thực hiện theo văn bản đã ban hành.', section: 'Có thay đổi' },
  {
    text: 'Nay {{Tên cơ quan}} thông báo hoãn tổ chức hội nghị. Lý do: {{Lý do}}. Thời gian tổ chức lại sẽ được thông báo sau, chậm nhất {{Số ngày thông báo}} ngày trước ngày tổ chức.',
    section: 'Hoãn',
  },
  {
    text: 'Nay {{Tên cơ quan}} thông báo không tổ chức hội nghị. Lý do: {{Lý do}}. Ý kiến, kiến nghị của Nhân dân gửi về {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}} để được xem xét, trả lời.',
    section: 'Hủy',
  },
  {
    text: '{{Tên cơ quan}} thông báo để các đại biểu và Nhân dân biết; đề nghị Trưởng các thôn, Đài Truyền thanh xã thông báo rộng rãi đến Nhân dân./.',
  },
] as const;
