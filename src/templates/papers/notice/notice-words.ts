/** The body of the notice; the template prints it, and its length is measured by it. */
export const noticeBody = [
  { text: '{{Tên cơ quan}} thông báo để Nhân dân {{Phạm vi}} biết, tham gia hội nghị như sau:' },
  { text: '1. Thời gian: {{Thời gian}}.' },
  { text: '2. Địa điểm: {{Địa điểm}}.' },
  { text: '3. Nội dung: {{Chủ đề}}. Nhân dân có thể nêu ý kiến, kiến nghị về các nhóm vấn đề:' },
  { text: '{{Chữ cái}}) {{Nhóm nội dung}}', each: 'Các nhóm nội dung' },
  {
    text: '4. Cách thức tham dự: {{Cách thức tham dự}}; đại biểu có mặt trước giờ khai mạc {{Số phút đến trước}} phút.',
  },
  { text: '5. Chủ trì: {{Chủ trì}}.' },
  {
    text: '6. Tiếp nhận ý kiến trước hội nghị: tại {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}} hoặc qua Trưởng thôn, Trưởng ban công tác Mặt trận các thôn{{#Hạn gửi ý kiến}}; chậm nhất {{Hạn gửi ý kiến}}{{/Hạn gửi ý kiến}}.',
  },
  {
    text: '7. Kết quả hội nghị được thông báo trên hệ thống truyền thanh, niêm yết tại trụ sở {{Tên cơ quan}} và gửi Trưởng các thôn chậm nhất {{Hạn công bố}}.',
    section: 'Hạn công bố',
  },
  {
    text: '{{Tên cơ quan}} đề nghị Trưởng các thôn, Đài Truyền thanh xã thông báo rộng rãi để Nhân dân biết, tham dự./.',
  },
] as const;
