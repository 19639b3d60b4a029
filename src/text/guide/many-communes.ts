import type { GuideStage } from './guide';

/** For whoever installs the add-on in many communes; only in the manual, as clerks do not need it. */
export const manyCommunes: readonly GuideStage[] = [
  {
    title: 'Cách 1: bản sao của một bảng tính mẫu',
    steps: [
      'Hợp với vài chục xã dùng tài khoản thường. Lập một bảng tính trống, cài tiện ích bằng `npm run connect` và `npm run push` theo README, nhưng không chạy Thiết lập sổ trong bảng tính mẫu này.',
      'Chia sẻ bảng tính mẫu cho các xã với quyền Người xem. Mỗi xã mở bảng tính, chọn Tệp → Tạo bản sao, đặt tên và thư mục của xã. Bản sao có tập lệnh riêng (Google cảnh báo một lần như ở README); không có quyền, lịch chạy, thư mục của bảng tính mẫu.',
      'Trong bản sao, xã chọn **Đối thoại → Sổ → Thiết lập sổ** và đồng ý các quyền. Thư mục, mẫu giấy mời, lịch nhắc việc thuộc tài khoản của người bấm.',
      'Nếu bảng tính mẫu đã lỡ thiết lập hoặc có dữ liệu: bản sao tự lập thư mục, mẫu giấy mời của mình (theo đúng mẫu mà tỉnh đã sửa) và chưa nhắc việc; người phụ trách bấm **Nhận chạy nhắc việc** khi thấy lời nhắc. Xóa các dòng dữ liệu của nơi khác trước khi dùng: danh sách đại biểu là dữ liệu cá nhân.',
      'Có bản mới: bản sao không tự cập nhật. Chạy `npm run connect -- --script MÃ` và `npm run push` cho từng xã; mở sổ, bấm **Nâng cấp sổ** khi thấy lời nhắc.',
    ],
  },
  {
    title: 'Cách 2: gắn vào từng bảng tính bằng clasp',
    steps: [
      'Hợp khi người phụ trách kỹ thuật tự cài cho ít xã và muốn cập nhật từ một máy.',
      'Mỗi xã tự lập bảng tính và chia sẻ quyền Người chỉnh sửa cho tài khoản kỹ thuật. Chạy `npm run connect -- --sheet ĐỊA_CHỈ` rồi `npm run push`; ghi lại mã tập lệnh của từng xã.',
      'Người của xã chạy **Thiết lập sổ** bằng tài khoản của xã: người chạy là người gửi thư nhắc. Sau đó có thể bỏ quyền của tài khoản kỹ thuật.',
      'Có bản mới: chạy lại hai lệnh với mã đã ghi của từng xã.',
    ],
  },
  {
    title: 'Cách 3: tiện ích nội bộ của một tên miền Workspace',
    steps: [
      'Hợp với cả tỉnh dùng chung một tên miền: cài một lần, mọi xã có bản mới cùng lúc, không có lời cảnh báo “chưa xác minh”.',
      'Lập một tập lệnh độc lập, chạy `npm run connect -- --script MÃ` và `npm run push`. Trong Google Cloud lập một dự án, bật Drive API và Google Workspace Marketplace SDK, đặt màn hình xin quyền là Nội bộ, rồi ghi số dự án vào Cài đặt dự án của tập lệnh.',
      'Trong Apps Script chọn Triển khai → Bản triển khai mới → Tiện ích bổ sung. Trong Marketplace SDK chọn Tiện ích cho Trang tính, ghi mã tập lệnh và số phiên bản, chế độ hiển thị Riêng tư, đăng.',
      'Quản trị viên tên miền cài cho mọi người hoặc cho một đơn vị. Người dùng thấy thực đơn ở **Tiện ích mở rộng → Sổ đối thoại**; mở bảng tính của xã rồi chọn **Sổ → Thiết lập sổ**.',
      'Khác với hai cách trên: mỗi người có một lịch chạy trong một bảng tính, nên việc gửi thư dở dang chạy tiếp vào lượt hằng ngày hôm sau.',
      'Có bản mới: tạo phiên bản mới, ghi số phiên bản vào Marketplace SDK. Bảng đang mở báo phải đóng rồi mở lại.',
    ],
  },
  {
    title: 'Tỉnh xem số liệu của các xã',
    steps: [
      'Mỗi sổ có trang cuối **Số liệu cho tỉnh**: một dòng chỉ gồm tên cơ quan và con số (hội nghị, hai thời hạn, đại biểu, kiến nghị), tự tính từ trang Tổng quan. Sổ cũ chưa có trang này thì chạy lại **Thiết lập sổ**.',
      'Tỉnh lập một bảng tính riêng có tiện ích (Cách 1, 2 hoặc 3), không chạy Thiết lập sổ. Các xã chia sẻ sổ cho tài khoản của tỉnh với quyền Người xem.',
      'Trong bảng tính đó chọn **Đối thoại → Sổ → Toàn tỉnh**, dán liên kết sổ của các xã, mỗi dòng một sổ, bấm **Thêm vào danh sách**. Thêm xã sau này cũng làm như vậy.',
      'Mở trang **Toàn tỉnh**. Cột Tình trạng báo xã nào chưa đọc được và phải làm gì. Với mỗi sổ mới, bấm ô đang báo lỗi ở cột Cơ quan, chọn **Cho phép truy cập**, một lần. Hai trăm sổ mất vài phút mới hiện hết; sau đó số liệu tự cập nhật khi mở bảng.',
      'Cho phép truy cập mở cả sổ của xã cho mọi người sửa được bảng tính của tỉnh, không chỉ dòng số liệu. Chỉ cho một, hai người quyền sửa; người khác xem với quyền Người xem.',
      'Xã không được chia sẻ cả sổ: lập một bảng tính trung gian, đặt tên trang đầu là `Số liệu cho tỉnh`, ở ô A3 ghi `=IMPORTRANGE("liên kết sổ của xã";"Số liệu cho tỉnh!A3:AK3")`, bấm Cho phép truy cập, rồi chia sẻ bảng trung gian cho tỉnh và gửi liên kết của bảng đó.',
    ],
  },
];
