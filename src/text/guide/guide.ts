/** A stage of the season. */
export interface GuideStage {
  readonly title: string;
  readonly steps: readonly string[];
}

export const firstSteps: GuideStage = {
  title: 'Lần đầu',
  steps: [
    'Chọn Đối thoại → Sổ → Thiết lập sổ. Sổ tạo các trang, ngày nghỉ, mẫu giấy mời và bật nhắc việc hằng ngày. Chạy lại lúc nào cũng được: chỉ bổ sung phần thiếu, không xóa dữ liệu.',
    'Chọn Đối thoại → Hôm nay, làm lần lượt sáu bước: cơ quan, thôn, hội nghị, đại biểu, giấy mời, chốt hội nghị. Email các đơn vị và người ký từng loại văn bản ghi ở trang Cấu hình.',
    'Danh sách thôn chép từ Word, Excel rồi dán ở bước 2: mỗi thôn một dòng, có tên Bí thư, Trưởng thôn, Trưởng ban công tác Mặt trận.',
    'Muốn làm thử trước? Chọn Đối thoại → Hướng dẫn, bấm Tập dượt: sổ trống có dữ liệu mẫu để làm thử, xong thì dọn sạch.',
    'Chép cả sổ sang bản sao (Tệp → Tạo bản sao) thì chạy Thiết lập sổ trong bản sao. Bản sao có thư mục và mẫu giấy mời riêng; nhắc việc ở đó chỉ chạy khi có người bấm nhận ở Mời họp, để không ai nhận thư hai lần.',
  ],
};

export const conferenceSteps: GuideStage = {
  title: 'Hội nghị',
  steps: [
    'Nhập ngày, giờ, địa điểm, chủ trì, thư ký. Chưa ấn định ngày thì để Dự kiến và ghi tháng.',
    'Sổ báo ngay ngày cuối được gửi giấy mời và ngày cuối công bố kết quả.',
    'Đủ thông tin thì bấm Chốt hội nghị. Chốt khi còn thiếu thì ghi người cho phép và lý do; sổ ghi lại ở Nhật ký. Chưa chốt thì sổ không gửi thư nào.',
    'Dời ngày, hoãn hoặc hủy: sổ dừng thư cũ, đánh dấu người đã nhận giấy mời là cần thông báo lại. Ai có email thì vào Mời họp → Gửi, giao để gửi thư báo thay đổi, mỗi lần thay đổi một thư. Lý do ghi ở cột Lý do hoãn, hủy, thay đổi của trang Hội nghị sẽ in vào thông báo.',
  ],
};

export const preparationSteps: GuideStage = {
  title: 'Chuẩn bị',
  steps: [
    'Bấm lập công việc, chương trình, dự toán theo mẫu, rồi sửa cho hợp địa phương ngay trên các trang. Đánh dấu việc đã xong ở bảng này.',
    'Hai thời hạn (thông báo trước 7 ngày, công bố kết quả trong 10 ngày) luôn hiện kèm minh chứng.',
    'Ghi ai trả lời lĩnh vực nào: Thư ký sẽ gợi ý đúng người khi ghi kiến nghị.',
    'Xem thôn nào còn thiếu người, thôn nào chưa nộp tổng hợp ý kiến; ghi xác nhận qua điện thoại; thay người từ danh sách dự bị.',
    'Dời ngày hội nghị thì bấm tính lại thời hạn: sổ chỉ dời việc chưa xong.',
    'Việc tiếp theo, hai thời hạn và số liệu có ở trang Tổng quan. Muốn in để báo cáo: Tệp → In → Trang tính hiện tại, khổ A4, Ngang, tỷ lệ “Vừa chiều rộng”.',
    'Trang khác: Tệp → In, khổ A4, Ngang, tỷ lệ “Vừa chiều rộng”; ở “Tiêu đề và chân trang” chọn “Lặp lại hàng được cố định”. Trang có nhiều cột (Đại biểu, Kiến nghị, Văn bản) thì bôi đen các cột cần in rồi chọn “Các ô đã chọn”, để chữ không quá nhỏ. Cột đang ẩn không in.',
  ],
};

export const collationSteps: GuideStage = {
  title: 'Ý kiến của thôn',
  steps: [
    'Chọn thôn, nhập ngày họp, số người dự rồi dán các ý kiến, mỗi ý một dòng.',
    'Sổ gom ý giống nhau của nhiều thôn vào một nhóm, giữ tên từng thôn.',
    'Vấn đề nổi cộm thì bấm đưa vào chương trình.',
  ],
};

export const attendeeSteps: GuideStage = {
  title: 'Đại biểu',
  steps: [
    'Nhập từng người, hoặc chép danh sách từ Excel, Word rồi dán vào mục Dán danh sách. Sổ đoán nhóm đại biểu theo chức vụ, đơn vị và dòng tiêu đề trong danh sách (I. Thường trực HĐND, Thôn Đông).',
    'Xem sổ nhận ra từng dòng thế nào rồi mới nhập. Dòng nào sai thì bấm vào tên để sửa, hoặc bỏ dòng đó. Cột nào sổ không có thì sổ chép nội dung vào Ghi chú.',
    'Chép một dòng trên trang Đại biểu để thêm người thì chạy Soát sổ sau đó: sổ cấp mã riêng cho dòng mới.',
    'Tìm người không cần gõ dấu. Một người giữ hai chức vụ thì ghi cả hai trên một dòng.',
  ],
};

export const invitationSteps: GuideStage = {
  title: 'Mời họp',
  steps: [
    'Xem thôn nào còn thiếu người, rồi chọn cách lập: một tệp in chung, mỗi thôn một tệp kèm danh sách giao nhận, hoặc mỗi người một tệp.',
    'In, trình ký. Ký xong, nhập số và ngày: sổ điền vào mọi giấy mời và khóa lại.',
    'Người có email thì bấm gửi; thư kèm giấy mời PDF và tệp lịch. Giao giấy qua thôn, nhắn Zalo, gọi điện: ghi ở Giao giấy, báo mời, một lần được nhiều thôn; ở đó có sẵn tin nhắn để chép, và ghi ai trả lời dự hay không.',
    'Mời thêm người? Nhập thêm rồi lập lại: sổ chỉ lập cho người chưa có giấy. Thôi mời ai, mời lại ai: Giao giấy, báo mời → Trả lời.',
    'Thôn đổi tên hoặc tên người sửa lại sau khi giấy đã khóa: Mời họp kê giấy ghi tên cũ. Sửa trang Đại biểu (Soát sổ làm giúp), rồi lập lại các giấy đó, điền số, khóa và giao lại.',
    'Nhiều người cùng làm: giấy ai lập thì người đó điền số và khóa; bản nháp của người khác, bấm Lập lại là thành tệp của mình.',
  ],
};

/** Figures of 15 and 40 villages with eight guests each and those of the commune; tests/text/guide counts them. */
export const quotaSteps: GuideStage = {
  title: 'Hạn mức thư, văn bản mỗi ngày',
  steps: [
    'Tài khoản Google thường gửi được 100 thư, lập được 250 văn bản mỗi ngày; tài khoản Workspace 1.500 thư, 1.500 văn bản. Ghi đúng hạn mức của tài khoản ở trang Cấu hình. Mời họp → Giấy mời tính trước từ sổ: cần bao nhiêu thư, văn bản, mấy ngày.',
    '15 thôn, khoảng 165 giấy mời: in chung 1 văn bản, theo thôn 16 văn bản, từng người 165 văn bản (2 phút). Nếu ai cũng có email thì gửi thư mời mất 2 ngày, mỗi đợt nhắc cũng 2 ngày.',
    '40 thôn, khoảng 380 giấy mời: in chung 2 văn bản, theo thôn 41 văn bản, từng người 380 văn bản, mất 2 ngày. Nếu ai cũng có email thì gửi thư mời mất 4 ngày, mỗi đợt nhắc cũng 4 ngày.',
    'Không vừa một ngày: in chung hoặc lập theo thôn thay cho từng người; giao giấy qua thôn, báo Zalo thay cho email; hoặc dùng tài khoản Workspace. Đồng nghiệp mở sổ bằng tài khoản khác thì có hạn mức riêng.',
    'Hết lượt thì sổ dừng và nói còn bao nhiêu: thư còn lại tự gửi vào ngày sau, không ai nhận hai lần; văn bản còn lại hôm sau sổ tự lập tiếp.',
    'Việc lâu thì bảng cho biết xong bao nhiêu trên bao nhiêu, còn khoảng mấy phút. Đóng bảng việc vẫn chạy, mở lại mục nào cũng thấy. Mất mạng, dừng giữa chừng: ít phút sau sổ tự làm tiếp, cần ngay thì bấm Làm tiếp.',
  ],
};

const reminderSteps: GuideStage = {
  title: 'Nhắc việc',
  steps: [
    'Sổ tự gửi hằng ngày, khoảng 7 giờ sáng, từ tài khoản của người đã chạy Thiết lập sổ. Bật, tắt, sửa lời nhắc ở trang Cấu hình, mục Nhắc việc.',
    'Chưa chốt hội nghị thì sổ không gửi thư nào; hoãn hoặc hủy thì dừng mọi thư.',
    'Thư nào chưa rõ đã gửi hay chưa nằm ở mục Cần kiểm tra trong Mời họp.',
    'Khi nhắc việc không chạy, tài khoản thiếu quyền hoặc Sổ gửi có chỗ hỏng, mục nào trong thực đơn Đối thoại cũng báo ở đầu bảng, kèm nút xử lý. Dòng “Nhắc việc hằng ngày” ở trang Tổng quan đỏ khi quá hai ngày không chạy.',
    'Khôi phục bảng tính về phiên bản cũ thì trang Sổ gửi cũng cũ theo: xem mục Đã gửi trong Gmail trước khi bấm gửi tiếp.',
  ],
};

export const paperSteps: GuideStage = {
  title: 'Văn bản',
  steps: [
    'Chọn loại văn bản rồi bấm lập. Còn thiếu gì, sổ chỉ ra từng ô; văn bản mang chữ DỰ THẢO cho đến khi đủ. Lỗi trình bày ghi ở cột Cần sửa.',
    'Ký xong, nhập số và ngày; sổ khác bản đã in ở chỗ nào thì báo để lập và in lại. Ghi nhầm số, ngày thì sửa được cho đến khi chuyển văn bản.',
    'Ngày, địa điểm, người chủ trì đổi sau khi chốt hội nghị? Sổ đánh dấu cần thông báo lại; lập Thông báo thay đổi.',
    'Sửa mẫu cho hợp địa phương: Đối thoại → Sổ → Mẫu văn bản.',
  ],
};

export const templateSteps: GuideStage = {
  title: 'Mẫu văn bản',
  steps: [
    'Muốn đổi chữ, cỡ, bố cục: tạo bản Google Docs rồi sửa ngay trên đó, giữ nguyên các chỗ điền {{ }}.',
    'Có sẵn mẫu Word: tải tệp lên, bấm kiểm tra. Sổ chỉ ra chỗ điền viết sai, chỗ còn thiếu và cho xem thử.',
    'Sửa hỏng thì bấm Khôi phục mẫu gốc; bản trước vẫn còn trong Drive.',
    'Tài khoản khác không mở được mẫu trong Drive thì sổ dùng bản lưu ở trang ẩn Bản mẫu lưu; đừng xóa trang này.',
  ],
};

export const petitionSteps: GuideStage = {
  title: 'Kiến nghị',
  steps: [
    'Một người nêu nhiều nội dung thì bấm Thêm nội dung. Gõ đến đâu, sổ nhắc kiến nghị tương tự đến đó.',
    'Tố cáo: không ghi tên, địa chỉ, điện thoại vào sổ; chuyển cán bộ phụ trách theo quy định.',
    'Mất mạng khi đang lưu? Nội dung vẫn còn trong bảng nhập, bấm Thử lại; sổ không ghi trùng.',
  ],
};

export const rollSteps: GuideStage = {
  title: 'Điểm danh',
  steps: [
    'Gõ vài chữ của tên, không cần dấu, bấm Có mặt. Người thay, đến muộn, vắng có lý do đều ghi được; bấm nhầm thì hoàn tác. Nhiều người cùng điểm danh thì thấy cả phần người khác đã ghi.',
    'Khách không có trong danh sách: gõ họ tên, dấu phẩy, tên thôn rồi Enter. Chọn một thôn thì ghi được cả thôn có mặt một lần.',
    'Trên điện thoại: đánh dấu ở trang Điểm danh của bảng tính. Mở bảng Điểm danh là sổ nhận dấu, và nêu tên người mà hai nơi ghi khác nhau.',
  ],
};

export const hallSteps: GuideStage = {
  title: 'Ngày hội nghị',
  steps: [
    'Thư ký: chọn người phát biểu, ghi từng nội dung theo bốn nhóm, ghi trả lời hoặc giao đơn vị kèm thời hạn.',
    'Mất mạng vẫn ghi tiếp được; có mạng lại, sổ tự gửi theo thứ tự, không trùng.',
    'Ghi nhầm một lượt thì bấm Sửa ở Các lượt đã ghi; nội dung chưa ai theo dõi thì bỏ được cả lượt.',
    'Xong hội nghị: đổi trạng thái sang Đã tổ chức; ở trang Hội nghị ghi giờ bắt đầu, giờ kết thúc thực tế, kết luận của chủ trì và Thông qua biên bản; rồi lập Biên bản ở Văn bản.',
  ],
};

export const followUpSteps: GuideStage = {
  title: 'Sau hội nghị',
  steps: [
    'Văn bản chỉ in điều sổ đã ghi; điều chưa ghi thì in dấu …… và kể ở cột Còn thiếu.',
    'Lập Thông báo kết luận; công bố trên truyền thanh, niêm yết và gửi Trưởng thôn chậm nhất 10 ngày, mỗi cách ghi một dòng ở trang Truyền thanh.',
    'Giao kiến nghị: chọn nhiều kiến nghị, ghi một lần đơn vị chủ trì và hạn phản hồi; giao nhầm thì bấm Hoàn tác.',
    'Theo dõi kiến nghị: việc quá hạn, việc trong 7 ngày tới, việc chờ đơn vị khác. Đã trả lời chưa phải đã giải quyết: ghi ngày và minh chứng khi làm xong.',
    'Việc của cấp trên: lập công văn chuyển, kiến nghị vẫn theo dõi cho đến khi có kết quả.',
    'Sổ mang kiến nghị chưa xong sang hội nghị năm sau, giữ nguyên mã và năm nêu.',
    'Trang Công khai cho thôn xem tiến độ: không tên người, không số điện thoại.',
  ],
};

export const checkSteps: GuideStage = {
  title: 'Soát sổ',
  steps: [
    'Dán dòng, chép dòng, gõ tay, sắp xếp thoải mái trên các trang, rồi chọn Soát sổ.',
    'Sổ cấp mã còn thiếu hoặc trùng, sửa dấu cách, số điện thoại, ngày tháng, và chỉ ra từng ô cần xem lại.',
  ],
};

export const exchangeSteps: GuideStage = {
  title: 'Nhập, xuất dữ liệu',
  steps: [
    'Nhập sổ cũ: chọn trang có sẵn hoặc dán bảng từ Excel, xem sổ ghép từng cột thế nào, chọn lại cột chưa đúng rồi mới nhập.',
    'Nhập nhầm thì bấm hoàn tác: sổ chỉ bỏ những dòng vừa nhập mà chưa ai sửa.',
    'Xuất danh sách đại biểu, kiến nghị, sổ tiếp công dân ra .xlsx hoặc CSV để gửi nơi khác.',
  ],
};

export const selfCheckSteps: GuideStage = {
  title: 'Tự kiểm tra',
  steps: [
    'Chạy một lần sau khi cài, và mỗi khi tiện ích có bản mới: Đối thoại → Sổ → Tự kiểm tra, bấm Bắt đầu kiểm tra, đợi chưa đến hai phút.',
    'Dòng ghi “Khác” có sẵn cách xử lý. Dòng ghi “Google từ chối” thì làm theo hướng dẫn ở dòng đó rồi kiểm tra lại.',
    'Bấm Sao chép kết quả để gửi người phụ trách kỹ thuật. Ngắt giữa chừng thì lần kiểm tra sau hoặc Soát sổ xóa trang và thư mục tạm.',
  ],
};

const nextYearSteps: GuideStage = {
  title: 'Năm sau',
  steps: [
    'Chọn Chuẩn bị → Kỳ sau: sổ mang theo chức danh, địa điểm, cách tổ chức; công dân do thôn cử lại.',
    'Báo cáo kết quả giải quyết kiến nghị kỳ trước lấy thẳng từ sổ.',
  ],
};

const privacySteps: GuideStage = {
  title: 'Dữ liệu cá nhân',
  steps: [
    'Chỉ chia sẻ bảng tính cho người làm việc này; không bật chia sẻ bằng liên kết.',
    'Không ghi số định danh, không lưu ảnh giấy tờ. Chỉ công khai thôn và nội dung.',
    'Hết thời hạn lưu, vào Soát sổ, bấm Xóa thông tin liên hệ cũ.',
  ],
};

export const removalSteps: GuideStage = {
  title: 'Gỡ tiện ích',
  steps: [
    'Không dùng tiện ích nữa: chọn Đối thoại → Sổ → Gỡ tiện ích, đọc những gì sẽ gỡ và những gì còn nguyên, rồi bấm gỡ. Dữ liệu, Tổng quan và văn bản không mất.',
    'Báo cáo nằm ở trang Gỡ tiện ích: đã gỡ gì, giữ gì, còn phải làm gì để bỏ thực đơn Đối thoại.',
    'Mất mạng giữa chừng thì mở lại và bấm gỡ tiếp. Đổi ý thì chạy Thiết lập sổ: sổ dùng tiếp dữ liệu cũ.',
  ],
};

/** The season in order. */
export const guideStages: readonly GuideStage[] = [
  firstSteps,
  conferenceSteps,
  preparationSteps,
  collationSteps,
  attendeeSteps,
  invitationSteps,
  quotaSteps,
  reminderSteps,
  paperSteps,
  templateSteps,
  petitionSteps,
  rollSteps,
  hallSteps,
  followUpSteps,
  checkSteps,
  exchangeSteps,
  selfCheckSteps,
  nextYearSteps,
  privacySteps,
  removalSteps,
];
