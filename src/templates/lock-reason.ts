/** Shown by Google Docs on a paper that was issued. */
export const lockReason = 'Văn bản đã cấp số, ngày và đã ký; không sửa. Cần thay đổi thì lập văn bản mới.';
