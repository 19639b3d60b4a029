/** Patterns of Google's error messages, which are in the language of the user. */
export const googleErrors = {
  notEditable: /protected|bảo vệ|permission to (?:edit|access)|quyền (?:chỉnh sửa|truy cập)/i,
  passing: /timed out|hết thời gian|service |dịch vụ|too many|quá nhiều/i,
} as const;
