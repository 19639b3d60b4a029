/** Texts of all services but the spreadsheet's: see `messages.ts`. Subjects of quota texts stay in English. */
export const serviceTexts = {
  tooManyInOneDay: [
    'Service invoked too many times for one day: {0}.',
    'Dịch vụ bị gọi quá nhiều lần trong một ngày: {0}.',
  ],
  noRecipient: ['Failed to send email: no recipient', 'Không gửi được email: không có người nhận'],
  invalidEmail: ['Invalid email: {0}', 'Email không hợp lệ: {0}'],
  tooManyRecipients: [
    'Limit Exceeded: Email Recipients Per Message.',
    'Đã vượt quá giới hạn: Số người nhận email mỗi thư.',
  ],
  bodyTooLarge: ['Limit Exceeded: Email Body Size.', 'Đã vượt quá giới hạn: Kích thước nội dung email.'],
  attachmentsTooLarge: [
    'Limit Exceeded: Email Total Attachments Size.',
    'Đã vượt quá giới hạn: Tổng kích thước tệp đính kèm email.',
  ],
  tooManyAttachments: [
    'Limit exceeded: Email Attachments Per Message.',
    'Đã vượt quá giới hạn: Số tệp đính kèm email mỗi thư.',
  ],
  namelessBlob: [
    'Blob object must have non-null name for this operation.',
    'Đối tượng Blob phải có tên khác rỗng cho thao tác này.',
  ],
  tooLarge: ['Argument too large: {0}', 'Đối số quá lớn: {0}'],
  propertyStoreFull: [
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'Bạn đã vượt quá hạn mức lưu trữ thuộc tính. Vui lòng xóa bớt một số thuộc tính rồi thử lại.',
  ],
  lockTimeout: [
    'Lock timeout: another process was holding the lock for too long.',
    'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
  ],
  notEnabled: ['You do not have permission to call {0}', 'Bạn không có quyền gọi {0}'],
  addOnTriggers: [
    'This add-on has created too many time-based triggers in this document for this Google user account.',
    'Tiện ích bổ sung này đã tạo quá nhiều trình kích hoạt theo thời gian trong tài liệu này cho tài khoản Google này.',
  ],
  tooManyTriggers: [
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt khỏi tập lệnh trước khi thêm.',
  ],
  everyMinutes: [
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    'Giá trị bạn truyền cho everyMinutes không hợp lệ. Giá trị phải là 1, 5, 10, 15 hoặc 30.',
  ],
  triggerUndecided: [
    'The trigger is not fully specified: {0}',
    'Trình kích hoạt chưa được xác định đầy đủ: {0}',
  ],
  triggerUnknown: ['Trigger not found: {0}', 'Không tìm thấy trình kích hoạt: {0}'],
  htmlMissing: ['No HTML file named {0} was found.', 'Không tìm thấy tệp HTML có tên {0}.'],
  dnsError: ['DNS error: {0}', 'Lỗi DNS: {0}'],
  addressUnavailable: ['Address unavailable: {0}', 'Địa chỉ không khả dụng: {0}'],
  requestFailed: [
    'Request failed for {0} returned code {1}. Truncated server response: {2} (use muteHttpExceptions option to examine full response)',
    'Yêu cầu cho {0} không thành công, mã trả về {1}. Phản hồi của máy chủ (rút gọn): {2} (dùng tùy chọn muteHttpExceptions để xem toàn bộ phản hồi)',
  ],
  urlTooLong: ['Limit Exceeded: URLFetch URL Length.', 'Đã vượt quá giới hạn: Độ dài URL của URLFetch.'],
  postTooLarge: [
    'Limit Exceeded: URLFetch POST Size.',
    'Đã vượt quá giới hạn: Kích thước POST của URLFetch.',
  ],
  authorizationRequired: [
    'Authorization is required to perform that action. Please run the script again to authorize it.',
    'Cần được cấp quyền để thực hiện thao tác đó. Vui lòng chạy lại tập lệnh để cấp quyền.',
  ],
  tooManyLockOperations: [
    'There are too many LockService operations against the same script.',
    'Có quá nhiều thao tác LockService trên cùng một tập lệnh.',
  ],
} satisfies Record<string, readonly [string, string]>;
