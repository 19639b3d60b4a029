/** Why a day is proposed for the reply. */
export const dueText = {
  proposedDue: (date: string, basis: string): string => `Đề xuất ${date}: ${basis}.`,
  dueByReply: (days: number): string => `${days} ngày làm việc kể từ ngày tiếp nhận`,
  dueByPublication: (days: number): string => `công bố kết quả trong ${days} ngày sau hội nghị`,
} as const;
