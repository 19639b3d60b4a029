export const folderName = (spreadsheet: string): string => `Sổ đối thoại - ${spreadsheet}`;

/** Names of the template Docs that the office restyles. */
export const templateNames = { invitation: 'Mẫu giấy mời' } as const;

/** Group of the files that set-up makes and of all later templates; one listing finds a whole group. */
export const setUpGroup = 'set-up';

/** Groups of the files of a conference: letters of invitation, their copies for mail, papers. */
export const letterGroup = (conference: string): string => `${conference}/giay-moi`;
export const mailedGroup = (conference: string): string => `${conference}/thu`;
export const paperGroup = (conference: string): string => `${conference}/van-ban`;

export const groupsOf = (conference: string): readonly string[] => [
  letterGroup(conference),
  mailedGroup(conference),
  paperGroup(conference),
];
