import { readAuthority, recipientLines, signatureLines } from '../../../src/templates/words/signature';

const collective = 'Ủy ban nhân dân';

describe('signature', () => {
  it.each([
    ['TM', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['KT', 'Phó Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['TL', 'Chánh Văn phòng', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['TUQ', 'Chánh Văn phòng', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['Q', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    ['CT', 'Chủ tịch', ['CHỦ TỊCH']],
  ] as const)('prints the lines of authority %s', (authority, title, lines) => {
    expect(signatureLines({ authority, title, collective })).toEqual(lines);
  });

  it.each([
    ['KT', 'Phó Chủ tịch', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['Q', 'Chủ tịch', ['Q. CHỦ TỊCH']],
    ['TM', 'Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ] as const)('does not sign the own paper of the head for the collective: %s', (authority, title, lines) => {
    expect(signatureLines({ authority, title, collective, isOfHead: true })).toEqual(lines);
  });

  it('reads the authority as it is typed in the settings', () => {
    expect(['TM', 'kt.', ' TUQ ', 'ct', 'XX', ''].map(readAuthority)).toEqual([
      'TM',
      'KT',
      'TUQ',
      'CT',
      undefined,
      undefined,
    ]);
  });
});

describe('recipients', () => {
  it('prints the recipients of the office plan with punctuation, the kept copy last', () => {
    const plan = [
      'UBND huyện (B/c)',
      '- TV ĐU - TT HĐND xã (B/C);',
      'Lưu: VT.',
      'MTTQ và các đoàn thể',
      'Trưởng các thôn;',
      'Đài Truyền thanh xã (t/tr)',
      ' ',
    ];
    expect(recipientLines(plan)).toEqual([
      '- UBND huyện (B/c);',
      '- TV ĐU - TT HĐND xã (B/C);',
      '- MTTQ và các đoàn thể;',
      '- Trưởng các thôn;',
      '- Đài Truyền thanh xã (t/tr);',
      '- Lưu: VT.',
    ]);
  });

  it('adds where the copy is kept if the list does not say', () => {
    expect(recipientLines(['Như trên'], 'VP')).toEqual(['- Như trên;', '- Lưu: VT, VP.']);
    expect(recipientLines([])).toEqual(['- Lưu: VT.']);
  });
});
