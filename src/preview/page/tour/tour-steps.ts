import type { TourHand } from './tour-hand';

export type Language = 'vi' | 'en';

type Words = Readonly<Record<Language, string>>;

interface TourStep {
  readonly title: Words;
  readonly text: Words;
  readonly play: (hand: TourHand) => Promise<void>;
}

/** From the first glance to a petition that is followed; each step opens what it speaks of by the menus of the add-on. */
export const tourSteps: readonly TourStep[] = [
  {
    title: { vi: 'Sổ đối thoại của một xã', en: 'The dialogue register of a commune' },
    text: {
      vi: 'Dữ liệu mẫu, một tuần trước hội nghị. Trang Tổng quan cho thấy hai thời hạn theo luật, việc tiếp theo, đại biểu và kiến nghị.',
      en: 'Sample data, a week before the yearly conference with the people. The overview shows the two legal clocks, the next actions, guests and petitions.',
    },
    async play(hand) {
      await hand.view('Bảng tính');
      await hand.tab('Tổng quan');
    },
  },
  {
    title: { vi: 'Hôm nay: vào từ một cửa', en: 'Today: one door' },
    text: {
      vi: 'Mục đầu của thực đơn. Việc nào đến hạn hiện ở đây, bấm nút là mở đúng chỗ làm.',
      en: 'The first line of the menu. Whatever is due stands here, and its button opens the right form.',
    },
    play: (hand) => hand.menu('Đối thoại', 'Hôm nay…'),
  },
  {
    title: { vi: 'Giấy mời cho mọi người', en: 'A letter for everybody' },
    text: {
      vi: 'Sổ lập giấy mời theo thôn, cơ quan; ai có email thì gửi thư, ai không có thì giao giấy qua thôn và ghi ngày giao.',
      en: 'Letters are made by village and office. Who has e-mail gets a mail; everybody else gets paper through the village, and the day is recorded.',
    },
    play: (hand) => hand.menu('Đối thoại', 'Trước hội nghị', 'Mời họp…'),
  },
  {
    title: { vi: 'Văn bản đúng thể thức', en: 'Papers in the prescribed form' },
    text: {
      vi: 'Giấy mời, kế hoạch, biên bản, báo cáo… lập từ sổ theo Nghị định 30/2020/NĐ-CP; chỗ nào thiếu thì ghi rõ là dự thảo.',
      en: 'Letters, plan, minutes, report: all are filled from the register in the form of Decree 30/2020. A paper with gaps says that it is a draft.',
    },
    async play(hand) {
      await hand.menu('Đối thoại', 'Văn bản…');
      await hand.view('Văn bản');
    },
  },
  {
    title: { vi: 'Một ngày sau: thư nhắc tự đi', en: 'A day later: reminders leave by themselves' },
    text: {
      vi: 'Đồng hồ chạy thêm một ngày. Sổ tự gửi thư nhắc đại biểu trước 7, 3 và 1 ngày; thư vừa đi hiện ở góc dưới. Không thư nào rời máy này.',
      en: 'The clock moves on by a day. The register reminds guests 7, 3 and 1 days before; the mails appear below as they leave. None leaves this machine.',
    },
    async play(hand) {
      await hand.view('Bảng tính');
      await hand.clock('+1 ngày');
    },
  },
  {
    title: { vi: 'Mỗi kiến nghị một dòng', en: 'Each petition is a row' },
    text: {
      vi: 'Ý kiến của Nhân dân ghi ở đây; sổ tính sẵn hạn phản hồi theo ngày làm việc.',
      en: 'What people ask for is recorded in this form: one row a matter, with the unit in charge and a due date counted in working days.',
    },
    async play(hand) {
      await hand.tab('Kiến nghị');
      await hand.menu('Đối thoại', 'Trước hội nghị', 'Nhập kiến nghị…');
    },
  },
  {
    title: { vi: 'Theo dõi đến khi giải quyết xong', en: 'Followed until it is really resolved' },
    text: {
      vi: 'Trả lời chưa phải là giải quyết xong: sổ nhắc kiến nghị chưa xong hằng tuần và chuyển sang kỳ sau. Mời thử tiếp; “Làm lại từ đầu” dựng lại dữ liệu mẫu.',
      en: 'An answer is not yet a solution: what is open is reminded of every week and carried into the next year. Now try it yourself; “Làm lại từ đầu” (start over) brings the sample back.',
    },
    play: (hand) => hand.menu('Đối thoại', 'Sau hội nghị', 'Theo dõi kiến nghị…'),
  },
];
