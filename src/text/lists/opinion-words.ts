/** Words of lists in which villages send in what people say, without accents. */
export const opinionWords: Readonly<
  Record<'contentHeads' | 'otherHeads' | 'headings' | 'nothing', readonly string[]>
> = {
  /** Over the column of a table that holds the opinions, and over its others. */
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
  /** How a line over a part of the list begins. */
  headings: ['linh vuc', 've linh vuc'],
  /** What a village writes that has no opinion. */
  nothing: [
    'khong',
    'khong co',
    'khong co y kien',
    'khong y kien',
    'khong co kien nghi',
    'khong co y kien, kien nghi',
  ],
};
