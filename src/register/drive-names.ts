export const folderName = (spreadsheet: string): string => `Sổ đối thoại - ${spreadsheet}`;

/** Names of the template Docs that the office restyles. */
export const templateNames = { invitation: 'Mẫu giấy mời' } as const;

/** Under which one listing finds the files that set-up makes, and every template after them. */
export const setUpGroup = 'set-up';
