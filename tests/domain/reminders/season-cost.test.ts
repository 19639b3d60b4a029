import { isTight, mostOf, seasonCost, sizeOf } from '../../../src/domain/reminders/season-cost';
import { quotaSteps } from '../../../src/text/guide/guide';
import { costLines, tightSentence } from '../../../src/text/season-cost';

const ordinary = { mailsADay: 100, documentsADay: 250 };
const workspace = { mailsADay: 1500, documentsADay: 1500 };

/** Eight people of each village and some of the commune; every `mailed`-th has an address. */
const guestsOf = (villages: number, others: number, mailed: number) =>
  Array.from({ length: villages * 8 + others }, (_, at) => ({
    village: at < villages * 8 ? `Thôn ${1 + Math.floor(at / 8)}` : '',
    email: at % mailed === 0 ? `khach${at}@example.vn` : '',
  }));

const sizeIn = (villages: number, others: number, mailed: number) =>
  sizeOf(
    guestsOf(villages, others, mailed),
    () => true,
    () => true,
    3,
  );

it('the guide names the figures of 15 and 40 villages', () => {
  for (const [villages, others] of [
    [15, 45],
    [40, 60],
  ] as const) {
    const { letters, prints, bundles, mailDays, roundDays } = seasonCost(
      sizeIn(villages, others, 1),
      ordinary,
    );
    const step = quotaSteps.steps.find((text) => text.startsWith(`${villages} thôn`)) ?? '';
    expect(step).toContain(
      `khoảng ${letters} giấy mời: in chung ${prints} văn bản, theo thôn ${bundles} văn bản, từng người ${letters} văn bản`,
    );
    expect(step).toContain(`gửi thư mời mất ${mailDays} ngày, mỗi đợt nhắc cũng ${roundDays} ngày`);
  }
});

describe('what a season costs', () => {
  it.each([
    // Villages, others, one in so many with an address; documents, days of mails, of a file each.
    [
      15,
      45,
      1,
      ordinary,
      { letters: 165, bundles: 16, mails: 165, mailDays: 2, roundDays: 2, documentDays: 1 },
    ],
    [
      15,
      45,
      4,
      ordinary,
      { letters: 165, bundles: 16, mails: 42, mailDays: 1, roundDays: 1, documentDays: 1 },
    ],
    [
      40,
      60,
      1,
      ordinary,
      { letters: 380, bundles: 41, mails: 380, mailDays: 4, roundDays: 4, documentDays: 2 },
    ],
    [
      40,
      60,
      4,
      ordinary,
      { letters: 380, bundles: 41, mails: 95, mailDays: 1, roundDays: 1, documentDays: 2 },
    ],
    [
      40,
      60,
      1,
      workspace,
      { letters: 380, bundles: 41, mails: 380, mailDays: 1, roundDays: 1, documentDays: 1 },
    ],
  ])('%s villages, %s others, every %sth with an address', (villages, others, mailed, limits, expected) => {
    const cost = seasonCost(sizeIn(villages, others, mailed), limits);
    expect(cost).toMatchObject(expected);
    expect(isTight(cost)).toBe(expected.mailDays > 1 || expected.documentDays > 1);
    // The longest day of a trigger account of 90 minutes.
    expect(cost.mailMinutes + cost.documentMinutes).toBeLessThan(10);
  });

  it('is guessed from the villages while the list is shorter than what they may send', () => {
    const none = sizeOf(
      [],
      () => true,
      () => true,
      3,
    );
    const quotas = Array.from({ length: 40 }, () => 5);
    expect(mostOf(quotas, 3, none)).toEqual({
      letters: 320,
      bundles: 40,
      prints: 2,
      mails: 320,
      reminded: 320,
      rounds: 3,
    });
    const known = sizeIn(40, 60, 4);
    expect(mostOf(quotas, 3, known)).toBe(known);
    expect(tightSentence(seasonCost(mostOf(quotas, 3, none), ordinary), true)).toBe(
      'Khoảng 320 giấy mời: lập riêng từng người mất 2 ngày, nên in chung hoặc theo thôn. Nếu ai cũng có email, gửi mất 4 ngày; nên giao giấy qua thôn.',
    );
  });

  it('is said with what to do only where a day is not enough', () => {
    expect(costLines(seasonCost(sizeIn(15, 45, 4), ordinary))).toEqual([
      'Còn 165 giấy mời: in chung 1 văn bản, theo thôn 16 văn bản, từng người 165 văn bản (khoảng 2 phút; tài khoản lập được 250 văn bản mỗi ngày).',
      'Gửi email: 42 thư mời (khoảng 1 phút; tài khoản gửi được 100 thư mỗi ngày). Sau đó 3 đợt nhắc, mỗi đợt 42 thư.',
    ]);
    expect(costLines(seasonCost(sizeIn(40, 60, 1), ordinary))).toEqual([
      'Còn 380 giấy mời: in chung 2 văn bản, theo thôn 41 văn bản, từng người 380 văn bản (mất 2 ngày; tài khoản lập được 250 văn bản mỗi ngày).',
      'Gửi email: 380 thư mời (mất 4 ngày; tài khoản gửi được 100 thư mỗi ngày). Sau đó 3 đợt nhắc, mỗi đợt 380 thư, mất 4 ngày.',
      expect.stringMatching(/^Nên in chung hoặc lập theo thôn\./),
      expect.stringMatching(/^Thư quá hạn mức thì sổ tự gửi tiếp vào ngày sau\./),
    ]);
    const nothing = sizeOf(
      guestsOf(15, 45, 4),
      () => false,
      () => false,
      3,
    );
    expect(costLines(seasonCost(nothing, ordinary))).toEqual([]);
    expect(tightSentence(seasonCost(sizeIn(15, 45, 4), ordinary), false)).toBe('');
  });
});
