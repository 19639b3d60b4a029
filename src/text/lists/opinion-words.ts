/** Words in opinion lists sent by villages, without accents. */
export const opinionWords: Readonly<
  Record<'contentHeads' | 'otherHeads' | 'headings' | 'nothing', readonly string[]>
> = {
  /** Headers of the column of opinions, and of others. */
  contentHeads: [
    'noi dung',
    'noi dung y kien',
    'noi dung kien nghi',
    'noi dung y kien, kien nghi',
    'y kien',
    'y kien, kien nghi',
    'kien nghi',
  ],
  otherHeads: [
    'stt',
    'tt',
    'nguoi neu',
    'nguoi kien nghi',
    'ho va ten',
    'ho ten',
    'linh vuc',
    'thon',
    'ghi chu',
  ],
  /** First words of a section heading. */
  headings: ['linh vuc', 've linh vuc'],
  /** Entries for "no opinion". */
  nothing: [
    'khong',
    'khong co',
    'khong co y kien',
    'khong y kien',
    'khong co kien nghi',
    'khong co y kien, kien nghi',
  ],
};
