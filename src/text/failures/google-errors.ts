/** How Google's own errors read, which come in the language of the person. */
export const googleErrors = {
  notEditable: /protected|bảo vệ|permission to (?:edit|access)|quyền (?:chỉnh sửa|truy cập)/i,
  passing: /timed out|hết thời gian|service |dịch vụ|too many|quá nhiều/i,
} as const;
