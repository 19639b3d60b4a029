/** The tab, the folder and the document that the self-check makes and removes. */
export const scratchTab = 'Tự kiểm tra (tạm)';

export const scratchFolder = 'Tự kiểm tra (tạm)';

/** Shown by Drive while the scratch document is locked. */
export const scratchReason = 'Đang tự kiểm tra';
