export const folderName = (spreadsheet: string): string => `Sổ đối thoại - ${spreadsheet}`;

/** Names of the template Docs that the office restyles. */
export const templateNames = { invitation: 'Mẫu giấy mời' } as const;

/** Under which one listing finds the files that set-up makes, and every template after them. */
export const setUpGroup = 'set-up';

/** Under which one listing finds the files of a conference: letters of invitation, their copies for the mail, papers. */
export const letterGroup = (conference: string): string => `${conference}/giay-moi`;
export const mailedGroup = (conference: string): string => `${conference}/thu`;
export const paperGroup = (conference: string): string => `${conference}/van-ban`;

export const groupsOf = (conference: string): readonly string[] => [
  letterGroup(conference),
  mailedGroup(conference),
  paperGroup(conference),
];
