// Why a day is proposed for the reply.

export const proposedDue = (date: string, basis: string): string => `Đề xuất ${date}: ${basis}.`;
export const dueByReply = (days: number): string => `${days} ngày làm việc kể từ ngày tiếp nhận`;
export const dueByPublication = (days: number): string => `công bố kết quả trong ${days} ngày sau hội nghị`;
