export const folderName = (spreadsheet: string): string => `Sổ đối thoại - ${spreadsheet}`;

/** Names of the template Docs that the office restyles. */
export const templateNames = { invitation: 'Mẫu giấy mời' } as const;
