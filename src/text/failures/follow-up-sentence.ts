import type { FollowUpRefusal } from '../../domain/petitions/petition-follow-up';

const sentences: Readonly<Record<FollowUpRefusal, string>> = {
  'answer-incomplete': 'Ghi ngày trả lời và nội dung (hoặc số văn bản) trả lời.',
  'evidence-missing':
    'Ghi ngày giải quyết xong và minh chứng; trả lời bằng văn bản chưa phải là giải quyết xong.',
  'resolved-before-answered': 'Ngày giải quyết xong không được trước ngày trả lời.',
  'reason-missing': 'Ghi lý do mở lại kiến nghị đã kết thúc.',
  'unit-missing': 'Chọn đơn vị chủ trì.',
  'own-procedure':
    'Việc này giải quyết theo thủ tục riêng: sổ chỉ ghi đã hướng dẫn hoặc đã chuyển, không trả lời, không công khai tại đây.',
};

/** Shown under the field that lacks something. */
export const followUpSentence = (refusal: FollowUpRefusal): string => sentences[refusal];
