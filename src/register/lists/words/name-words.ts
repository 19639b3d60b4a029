/** Family names that most people have; a text that begins with one is likely a person. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai tô lâm cao hà tạ ' +
    'lương lưu chu châu thái tống trương quách kiều la lại mạc nghiêm ông phùng phó tăng thân thạch tôn từ văn vương ' +
    'vi lò quàng lường giàng sùng vàng hầu thào ma nông bàn triệu đào đàm hứa khổng viên quan giáp khuất cù doãn ninh lã thích'
  ).split(' '),
);

/** Ranks, degrees and religious titles before a name; abbreviations count as they are written. */
export const ranks: readonly RegExp[] = [
  /^(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng)(?![\p{L}\p{M}])/iu,
  /^(?:hạ|trung|thượng) (?:sĩ|sỹ)(?![\p{L}\p{M}])/iu,
  /^(?:(?:phó )?giáo sư|tiến (?:sĩ|sỹ)|thạc (?:sĩ|sỹ)|bác (?:sĩ|sỹ)|dược (?:sĩ|sỹ)|y (?:sĩ|sỹ)|nha (?:sĩ|sỹ)|luật sư|kỹ sư|cử nhân|kiến trúc sư|nhà giáo(?: ưu tú| nhân dân)?|linh mục|mục sư|đại đức|thượng tọa|hòa thượng|ni sư|sư thầy)(?![\p{L}\p{M}])/iu,
  /^(?:P?GS|TSKH|TS|Th\.? ?[Ss]|BS(?:CK)?(?: ?[I12]+)?|CK ?[I12]+|DS|YS|KS|LS|CN|KTS|NGƯT|NGND)(?:\.\s*|,\s*|\s+)(?=\p{Lu})/u,
];
