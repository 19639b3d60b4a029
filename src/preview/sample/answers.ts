/** A report of a unit: cells of the petition sheet that the clerk changes, by header. */
export interface SampleAnswer {
  /** Day on which the clerk types it. */
  readonly on: string;
  /** Beginning of the content of the petition. */
  readonly content: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Some matters are answered, one is resolved; others stay open, and some become overdue. */
export const answers: readonly SampleAnswer[] = [
  {
    on: '2026-12-02',
    content: 'Đèn đường trục chính',
    cells: {
      'Trạng thái': 'Đã giải quyết',
      'Kết quả, nội dung trả lời': 'HTX Dịch vụ điện năng đã thay bốn bóng đèn ngày 01/12/2026.',
      'Ngày trả lời': '01/12/2026',
      'Ngày giải quyết xong': '01/12/2026',
      'Minh chứng': 'Biên bản nghiệm thu có chữ ký của trưởng thôn',
      'Công khai': 'Có',
    },
  },
  {
    on: '2026-12-04',
    content: 'Đề nghị cho biết đối tượng',
    cells: {
      'Trạng thái': 'Giải trình, cung cấp thông tin',
      'Kết quả, nội dung trả lời': 'Đã niêm yết điều kiện và hồ sơ tại nhà văn hóa các thôn.',
      'Ngày trả lời': '03/12/2026',
      'Công khai': 'Có',
    },
  },
  {
    on: '2026-12-09',
    content: 'Nhân dân lo lắng việc thanh niên',
    cells: {
      'Trạng thái': 'Đang giải quyết',
      'Trả lời tại hội nghị':
        'Công an xã lập tổ tuần tra từ ngày 10/12, phối hợp với Đoàn Thanh niên và các gia đình.',
    },
  },
  {
    on: '2026-12-11',
    content: 'Đường dây hạ thế',
    cells: {
      'Trạng thái': 'Đã chuyển cấp có thẩm quyền',
      'Kết quả, nội dung trả lời': 'Đã chuyển Điện lực khu vực và thông báo cho người nêu.',
      'Ngày trả lời': '10/12/2026',
    },
  },
];
