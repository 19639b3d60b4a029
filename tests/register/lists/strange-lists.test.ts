import { accountOf, type StrangeList } from '../../support/lists/pasted-people';

const lists: readonly StrangeList[] = [
  {
    kind: 'merged headings, parts, a total and a signature',
    pasted: [
      'DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐỐI THOẠI',
      '(Kèm theo Giấy mời số 12/GM-UBND ngày 10/11/2026)',
      'STT\tHọ và tên\tNăm sinh\t\tDân tộc\tChức vụ\tĐịa chỉ\tSố ĐT',
      '\t\tNam\tNữ\t\t\t\t',
      'I\tThôn Đông\t\t\t\t\t\t',
      '1\tLò Văn A\t1960\t\tThái\tTrưởng thôn\tThôn Đông\t0912345601',
      '2\tHà Thị B\t\t1975\tMường\t\tThôn Đông\t0912345602',
      'II\tThôn Đoài và Thôn 1\t\t\t\t\t\t',
      '3\tLê Văn C\t1980\t\tKinh\tBí thư CB\t\t0912345603',
      'Tổng cộng: 35 người\t\t\t\t\t\t\t',
      '\t\t\t\t\tNgười lập biểu\t\t',
      '\t\t\t\t\t(Ký, họ tên)\t\t',
      '\t\t\t\t\tNguyễn Văn Lập\t\t',
    ],
    account: [
      '1 above-headers',
      '2 above-headers',
      '3 headers',
      '4 headers',
      '5 heading: Thôn Đông',
      '6 Ông Lò Văn A | Trưởng thôn | Thôn Đông | 0912345601 | Năm sinh Nam: 1960; Dân tộc: Thái',
      '7 Bà Hà Thị B | Thôn Đông | 0912345602 | Năm sinh Nữ: 1975; Dân tộc: Mường',
      '8 heading: Thôn Đoài và Thôn 1',
      '9 Ông Lê Văn C | Bí thư CB | Thôn Đoài và Thôn 1 | 0912345603 | Năm sinh Nam: 1980; Dân tộc: Kinh',
      '10 sum',
      '11 signature',
      '12 signature',
      '13 signature',
    ],
  },
  {
    kind: 'numbered by Word, with tabs after the numbers',
    pasted: [
      'Thành phần mời:',
      '1.\tÔng Nguyễn Văn An, Bí thư Đảng ủy xã',
      '2.\tBà Trần Thị Bình - Chủ tịch UBND xã',
      '3.\tĐ/c Lê Văn Cường, Trưởng Công an xã',
      '4.\tCác ông (bà) Trưởng thôn',
      '5.\tĐại diện hộ dân thôn Đông: 5 người',
      '6.\tHộ ông Phạm Văn Dũng',
      '7.\tVợ chồng ông Vũ Văn Em, bà Đỗ Thị Giang',
    ],
    account: [
      '1 nameless',
      '2 Ông Nguyễn Văn An | Bí thư Đảng ủy xã',
      '3 Bà Trần Thị Bình | Chủ tịch UBND xã',
      '4 Đồng chí Lê Văn Cường | Trưởng Công an xã',
      '5 nameless',
      '6 heading: Thôn Đông',
      '7 Ông Phạm Văn Dũng | Thôn Đông | Hộ',
      '8 Ông Vũ Văn Em | Thôn Đông | Vợ chồng',
      '8 Bà Đỗ Thị Giang | Thôn Đông',
    ],
  },
  {
    kind: 'a message with dashes, bullets and greetings',
    pasted: [
      '[10:15, 12/11] Trưởng thôn Đông: Em gửi danh sách ạ',
      'Thôn Đông:',
      '- Ô. Nguyễn Văn An - BTCB - 0912345621',
      '- B. Trần Thị Bình - TT - 0912345622',
      '• anh Cường (con ông Sáu) 0912345623',
      '+ Chị Dung 0912.345.624',
      '* Cô Năm',
      '– Bác Hai Thìn, 0912345626 (buổi sáng)',
      '👉 Lê Thị Hoa 0912345627',
      'Cảm ơn ạ',
    ],
    account: [
      '1 title',
      '2 heading: Thôn Đông',
      '3 Ông Nguyễn Văn An | BTCB | Thôn Đông | 0912345621',
      '4 Bà Trần Thị Bình | TT | Thôn Đông | 0912345622',
      '5 Ông Cường | Thôn Đông | 0912345623 | con ông Sáu',
      '6 Bà Dung | Thôn Đông | 0912345624',
      '7 Bà Năm | Thôn Đông',
      '8 Bác Hai Thìn | Thôn Đông | 0912345626 | buổi sáng',
      '9 Lê Thị Hoa | Thôn Đông | 0912345627',
      '10 title',
    ],
  },
  {
    kind: 'addressees as a mail program lists them',
    pasted: [
      'Nguyễn Văn An <an@xa.example>; Trần Thị Bình <binh@xa.example>',
      'Lê Văn Cường <cuong@xa.example>',
      '"Phạm Thị Dung" <dung@xa.example>, Vũ Văn Em <em@xa.example>',
    ],
    account: [
      '1 Nguyễn Văn An | an@xa.example',
      '1 Trần Thị Bình | binh@xa.example',
      '2 Lê Văn Cường | cuong@xa.example',
      '3 Phạm Thị Dung | dung@xa.example',
      '3 Vũ Văn Em | em@xa.example',
    ],
  },
  {
    kind: 'forms of address glued to names',
    pasted: [
      'STT\tHọ và tên\tThôn',
      '1\tÔngNguyễn Văn An\tThôn Đông',
      '2\tBàTrần Thị Bình\tThôn Đông',
      '3\tÔ.Lê Văn Cường\tThôn Đông',
      '4\tB.Phạm Thị Dung\tThôn Đông',
      '5\tĐ/cVũ Văn Em\tThôn Đông',
      '6\tÔng/Bà Đỗ Thị Giang\tThôn Đông',
      '7\tÔng(bà) Hồ Văn Hà\tThôn Đông',
      '8\tÔng: Mai Văn Y\tThôn Đông',
      '9\tÔ Nguyễn Văn Khôi\tThôn Đông',
      '10\tông nguyễn văn lâm\tThôn Đông',
    ],
    account: [
      '1 headers',
      '2 Ông Nguyễn Văn An | Thôn Đông',
      '3 Bà Trần Thị Bình | Thôn Đông',
      '4 Ông Lê Văn Cường | Thôn Đông',
      '5 Bà Phạm Thị Dung | Thôn Đông',
      '6 Đồng chí Vũ Văn Em | Thôn Đông',
      '7 Đỗ Thị Giang | Thôn Đông',
      '8 Hồ Văn Hà | Thôn Đông',
      '9 Ông Mai Văn Y | Thôn Đông',
      '10 Ông Nguyễn Văn Khôi | Thôn Đông',
      '11 Ông Nguyễn Văn Lâm | Thôn Đông',
    ],
  },
  {
    kind: 'foreign forms of address, degrees, names of other peoples',
    pasted: [
      'STT\tHọ và tên\tChức vụ\tThôn\tSĐT',
      '1\tMr. John Smith\tChuyên gia\tThôn Đông\t0912345631',
      '2\tMs Trần Mai\t\tThôn Đông\t',
      '3\tTS. Phạm Văn Minh\t\tThôn Đông\t',
      '4\tSư thầy Thích Đàm Hương\tTrụ trì chùa\tThôn Đông\t',
      '5\tLinh mục Giuse Nguyễn Văn Phước\t\tThôn Đông\t',
      "6\tH'Hen Niê\t\tThôn Đông\t",
      '7\tY Bhăm Êban\t\tThôn Đông\t',
    ],
    account: [
      '1 headers',
      '2 Ông John Smith | Chuyên gia | Thôn Đông | 0912345631',
      '3 Bà Trần Mai | Thôn Đông',
      '4 Phạm Văn Minh | Thôn Đông | TS',
      '5 Thích Đàm Hương | Trụ trì chùa | Thôn Đông | Sư thầy',
      '6 Giuse Nguyễn Văn Phước | Thôn Đông | Linh mục',
      "7 H'Hen Niê | Thôn Đông",
      '8 Y Bhăm Êban | Thôn Đông',
    ],
  },
  {
    kind: 'households and couples',
    pasted: [
      'STT\tChủ hộ\tĐịa chỉ\tGhi chú',
      '1\tHộ ông Nguyễn Văn An\tThôn Đông\thộ nghèo',
      '2\tHộ bà Trần Thị Bình\tThôn Đông\t',
      '3\tVợ chồng ông Lê Văn Cường, bà Phạm Thị Dung\tThôn Đoài\t',
      '4\tVợ chồng anh Vũ Văn Em - chị Đỗ Thị Giang\tThôn Đoài\t',
      '5\tGia đình ông Hồ Văn Hà\tThôn 1\t',
      '6\tÔng A và bà B\tThôn 1\t',
      '7\tNguyễn Thị Khánh (vợ ông Hải)\tThôn 1\t',
    ],
    account: [
      '1 headers',
      '2 Ông Nguyễn Văn An | Thôn Đông | hộ nghèo; Hộ',
      '3 Bà Trần Thị Bình | Thôn Đông | Hộ',
      '4 Ông Lê Văn Cường | Thôn Đoài | Vợ chồng',
      '4 Bà Phạm Thị Dung | Thôn Đoài',
      '5 Ông Vũ Văn Em | Thôn Đoài | Vợ chồng',
      '5 Bà Đỗ Thị Giang | Thôn Đoài',
      '6 Ông Hồ Văn Hà | Thôn 1 | Gia đình',
      '7 Ông A | Thôn 1',
      '7 Bà B | Thôn 1',
      '8 Nguyễn Thị Khánh | Thôn 1 | vợ ông Hải',
    ],
  },
  {
    kind: 'ditto marks of every kind',
    pasted: [
      'TT\tHọ tên\tChức danh\tThôn\tSĐT',
      '1\tNguyễn Văn An\tHội viên CCB\tThôn Đông\t0912345641',
      '2\tTrần Thị Bình\tNt\tNt\t0912345642',
      '3\tLê Văn Cường\tnt.\t- nt -\t0912345643',
      '4\tPhạm Văn Dũng\t~\t,,\t0912345644',
      '5\tVũ Thị Em\t―"―\t-"-\t0912345645',
      '6\tĐỗ Văn Giang\t-như trên-\t”\t0912345646',
      '7\tMai Thị Hà\t...\t…\t0912345647',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Hội viên CCB | Thôn Đông | 0912345641',
      '3 Trần Thị Bình | Hội viên CCB | Thôn Đông | 0912345642',
      '4 Lê Văn Cường | Hội viên CCB | Thôn Đông | 0912345643',
      '5 Phạm Văn Dũng | Hội viên CCB | Thôn Đông | 0912345644',
      '6 Vũ Thị Em | Hội viên CCB | Thôn Đông | 0912345645',
      '7 Đỗ Văn Giang | Hội viên CCB | Thôn Đông | 0912345646',
      '8 Mai Thị Hà | 0912345647',
    ],
  },
  {
    kind: 'a block of signatures',
    pasted: [
      'STT\tHọ và tên\tThôn',
      '1\tNguyễn Văn An\tThôn Đông',
      'Ấn định danh sách có 01 người./.\t\t',
      'Hoằng Mẫu, ngày 12 tháng 11 năm 2026\t\t',
      'XÁC NHẬN CỦA UBND XÃ\t\tNGƯỜI LẬP',
      '(Ký tên, đóng dấu)\t\t',
      'CHỦ TỊCH\t\t',
      'Nguyễn Văn Chủ\t\tTrần Thị Lập',
      'Nơi nhận:\t\t',
      '- Như trên;\t\t',
      '- Lưu: VT.\t\t',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông',
      '3 title',
      '4 signature',
      '5 signature',
      '6 signature',
      '7 signature',
      '8 signature',
      '9 signature',
      '10 signature',
      '11 signature',
    ],
  },
  {
    kind: 'headings over several villages',
    pasted: [
      'STT\tHọ và tên\tChức vụ\tSĐT',
      'Thôn Đông, Thôn Đoài\t\t\t',
      '1\tNguyễn Văn An\t\t0912345651',
      'Liên thôn Đông - Đoài\t\t\t',
      '2\tTrần Thị Bình\t\t0912345652',
      'THÔN ĐÔNG (15 người)\t\t\t',
      '3\tLê Văn Cường\t\t0912345653',
      'Các thôn: Đông, Đoài, 1\t\t\t',
      '4\tPhạm Thị Dung\t\t0912345654',
    ],
    account: [
      '1 headers',
      '2 heading: Thôn Đông, Thôn Đoài',
      '3 Nguyễn Văn An | Thôn Đông, Thôn Đoài | 0912345651',
      '4 heading: Liên thôn Đông - Đoài',
      '5 Trần Thị Bình | Liên thôn Đông - Đoài | 0912345652',
      '6 heading: Thôn Đông',
      '7 Lê Văn Cường | Thôn Đông | 0912345653',
      '8 heading: Các thôn: Đông, Đoài, 1',
      '9 Phạm Thị Dung | Các thôn: Đông, Đoài, 1 | 0912345654',
    ],
  },
  {
    kind: 'blanks, breaks and digits of other kinds',
    pasted: [
      'STT\tHọ\u00a0và\u00a0tên\tThôn\tĐiện thoại',
      '1\tNguyễn\u00a0Văn\u200bAn\tThôn\u00a0Đông\t0912\u200b345681',
      '１\tTrần\u3000Thị Bình\tThôn Đông\t\u202a0912345682\u202c',
      '\ufeff3\tLê Văn Cường\u200e\tThôn Đông\t+84 91 234 56 83',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông | 0912345681',
      '3 Trần Thị Bình | Thôn Đông | 0912345682',
      '4 Lê Văn Cường | Thôn Đông | 0912345683',
    ],
  },
  {
    kind: 'columns that the register does not have',
    pasted: [
      'TT\tHọ và tên\tDân tộc\tTôn giáo\tNghề nghiệp\tTổ\tThôn\tĐT nhà\tĐT di động\tKý nhận',
      '1\tNguyễn Văn An\tKinh\tKhông\tLàm ruộng\t2\tThôn Đông\t02373825123\t0912345691\t',
      '2\tLò Thị Bình\tThái\t-\t\t3\tThôn Đoài\t\t0912345692\tđã nhận',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông | 02373825123 | Dân tộc: Kinh; Tôn giáo: Không; Nghề nghiệp: Làm ruộng; Tổ: 2; ĐT khác: 0912345691',
      '3 Lò Thị Bình | Thôn Đoài | 0912345692 | Dân tộc: Thái; Tổ: 3; Ký nhận: đã nhận',
    ],
  },
  {
    kind: 'no headings, years of birth and remarks',
    pasted: [
      'Nguyễn Văn An\t1970\tThôn Đông\tTrưởng thôn\t0912345701\tđảng viên',
      'Trần Thị Bình\t1982\tThôn Đoài\tHội viên PN\t0912345702\tkhông',
      '3\tLê Văn Cường\t15/8/1990\tThôn 1\tCông dân\t\t',
    ],
    account: [
      '1 Nguyễn Văn An | Trưởng thôn | đảng viên | Thôn Đông | 0912345701 | 1970',
      '2 Trần Thị Bình | Hội viên PN | Thôn Đoài | 0912345702 | 1982; không',
      '3 Lê Văn Cường | Công dân | Thôn 1 | 15/8/1990',
    ],
  },
  {
    kind: 'values with commas between them',
    pasted: [
      'STT,Họ và tên,Thôn,SĐT',
      '1,Nguyễn Văn An,Thôn Đông,0912345711',
      '2,"Trần Thị Bình",Thôn Đoài,0912345712',
      '3,"Lê, Văn Cường",Thôn 1,0912345713',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Thôn Đông | 0912345711',
      '3 Trần Thị Bình | Thôn Đoài | 0912345712',
      '4 Văn Cường | Thôn 1 | 0912345713 | Lê',
    ],
  },
  {
    kind: 'a sentence with several people, letters for numbers',
    pasted: [
      'Kính mời: Ông Nguyễn Văn An, Bí thư chi bộ; bà Trần Thị Bình, Trưởng thôn Đông; ông Lê Văn Cường - Trưởng ban CTMT thôn Đoài.',
      '1) Nguyễn Văn Dũng: 0912345731',
      '2) Lê Thị Em; Thôn Đông; 0912345732',
      '3/ Phạm Văn Giang (thôn Đoài) ĐT 0912345733',
      'a. Trần Văn H',
      'b) Vũ Thị K',
    ],
    account: [
      '1 Ông Nguyễn Văn An | Bí thư chi bộ | Kính mời',
      '1 Bà Trần Thị Bình | Trưởng thôn Đông | Thôn Đông | Kính mời',
      '1 Ông Lê Văn Cường | Trưởng ban CTMT thôn Đoài | Thôn Đoài | Kính mời',
      '2 Nguyễn Văn Dũng | 0912345731',
      '3 Lê Thị Em | Thôn Đông | 0912345732',
      '4 Phạm Văn Giang | Thôn Đoài | 0912345733',
      '5 Trần Văn H',
      '6 Vũ Thị K',
    ],
  },
  {
    kind: 'columns aligned by blanks',
    pasted: [
      '1   Nguyễn Văn An      Trưởng thôn     Thôn Đông    0912345741',
      '2   Trần Thị Bình      Công dân        Thôn Đoài    0912345742',
      '3   Lê Văn Cường                       Thôn 1       0912345743',
    ],
    account: [
      '1 Nguyễn Văn An | Trưởng thôn | Thôn Đông | 0912345741',
      '2 Trần Thị Bình | Công dân | Thôn Đoài | 0912345742',
      '3 Lê Văn Cường | Thôn 1 | 0912345743',
    ],
  },
  {
    kind: 'two people in a row, each with a line of every cell',
    pasted: [
      'STT\tHọ và tên\tChức vụ\tThôn\tĐiện thoại',
      '1\t"Nguyễn Văn An',
      'Trần Thị Bình"\t"Trưởng thôn',
      'Bí thư chi bộ"\tThôn Đông\t"0912345751',
      '0912345752"',
      '2\t"Lê Văn',
      'Cường"\tCông dân\t"Thôn',
      'Đoài"\t"0912 345',
      '753"',
    ],
    account: [
      '1 headers',
      '2 Nguyễn Văn An | Trưởng thôn | Thôn Đông | 0912345751',
      '2 Trần Thị Bình | Bí thư chi bộ | Thôn Đông | 0912345752',
      '6 Lê Văn Cường | Công dân | Thôn Đoài | 0912345753',
    ],
  },
];

/** Lines of messages around a list; none of them is a person, and none hides one. */
const smallTalk = [
  'Chào chị, em gửi danh sách thôn Đông',
  'Em chào anh ạ',
  'Em cảm ơn ạ',
  'Em cám ơn chị nhiều',
  'Dạ em gửi danh sách đại biểu ạ',
  'Dạ vâng ạ',
  'Vâng ạ',
  'ok em',
  'Chị ơi em gửi danh sách nhé',
  'Các anh chị ơi, thôn em bổ sung 2 người',
  'Nhờ chị nhập giúp em',
  'Nhờ chị xem giúp em với ạ',
  'Tôi xin gửi danh sách như sau:',
  'Thôn em có 5 người',
  'Bên em đăng ký 3 người ạ',
  'Danh sách cụ thể như sau:',
  'Gồm có:',
  'Dưới đây là danh sách',
  'em gui danh sach',
  'Xin cảm ơn!',
  'Trân trọng cảm ơn./.',
  'Thanks chị',
  'Đã gửi 08:30',
  '[Hình ảnh]',
  'Hôm qua 10:15',
  'Chúc chị buổi sáng vui vẻ ạ',
];

/** People whose names sound like talk. */
const soundLikeTalk = [
  'Chảo Láo Tả',
  'Nguyễn Thị Nhé',
  'Ông Trần Văn Em',
  'Vũ Văn Em',
  'Chị Dạ',
  'Bà Đàm Thị Nha',
  'Ông Vàng A Chào',
  'Chu Văn Nhỏ 0912345671',
  'Chị ơi, Nguyễn Thị Lan',
];

describe('what is said around a list in a message', () => {
  it.each(smallTalk)('is nobody: %s', (talk) => {
    const list = ['Thôn Đông:', '1. Nguyễn Văn An', talk, '2. Trần Thị Bình'].join('\n');
    const account = accountOf(list);
    expect(account.filter((line) => !line.startsWith('3 '))).toEqual([
      '1 heading: Thôn Đông',
      '2 Nguyễn Văn An | Thôn Đông',
      '4 Trần Thị Bình | Thôn Đông',
    ]);
    expect(account[2]).toBe('3 title');
    expect(accountOf([talk, 'Nguyễn Văn An'].join('\n'))).toEqual(['1 title', '2 Nguyễn Văn An']);
  });

  it.each(soundLikeTalk)('is nobody, while %s is somebody', (name) => {
    expect(accountOf(name)[0]).toMatch(/^1 .*\p{L}{2}/u);
    expect(accountOf(name)[0]).not.toMatch(/^1 (?:title|nameless|heading)/);
  });
});

describe('a list from somebody who does not know the register', () => {
  it.each(lists)('is read line by line: $kind', ({ pasted, account }) => {
    expect(accountOf(pasted.join('\n'))).toEqual(account);
  });

  it('reads letters composed of several characters, and headings without accents', () => {
    const text = 'STT\tHo va ten\tChuc vu\tThon\n1\tNguyễn Văn Đức\tTrưởng thôn\tThôn Đông';
    expect(accountOf(text.normalize('NFD'))).toEqual([
      '1 headers',
      '2 Nguyễn Văn Đức | Trưởng thôn | Thôn Đông',
    ]);
  });
});
