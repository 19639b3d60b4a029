import { fileNameOf } from '../../../src/templates/words/file-name';

const paper = { conferenceId: 'HN01', year: 2026, kind: 'GM', number: '5', title: 'Hội nghị đối thoại' };

describe('file names', () => {
  it('contain year, conference, kind, number and the title without accents', () => {
    expect(fileNameOf(paper)).toBe('2026-HN01_GM_05_hoi-nghi-doi-thoai');
    expect(fileNameOf({ ...paper, conferenceId: '2026-HN01', number: '128/GM-UBND' })).toBe(
      '2026-HN01_GM_128_hoi-nghi-doi-thoai',
    );
  });

  it('mark a draft and leave out signs that file systems refuse', () => {
    expect(fileNameOf({ ...paper, number: '', title: 'Thôn "Đông/Tây": 1?' })).toBe(
      '2026-HN01_GM_du-thao_thon-dong-tay-1',
    );
  });
});
