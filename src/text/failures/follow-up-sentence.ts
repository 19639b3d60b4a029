import type { FollowUpRefusal } from '../../domain/petitions/petition-follow-up';

/** Shown under the field that lacks something. */
export function followUpSentence(refusal: FollowUpRefusal): string {
  switch (refusal) {
    case 'answer-incomplete':
      return 'Ghi ngày trả lời và nội dung (hoặc số văn bản) trả lời.';
    case 'evidence-missing':
      return 'Ghi ngày giải quyết xong và minh chứng; trả lời bằng văn bản chưa phải là giải quyết xong.';
    case 'resolved-before-answered':
      return 'Ngày giải quyết xong không được trước ngày trả lời.';
    case 'reason-missing':
      return 'Ghi lý do mở lại kiến nghị đã khép.';
    case 'unit-missing':
      return 'Chọn đơn vị chủ trì.';
    case 'own-procedure':
      return 'Việc này giải quyết theo thủ tục riêng: sổ chỉ ghi đã hướng dẫn hoặc đã chuyển, không trả lời, không công khai tại đây.';
    default:
      return refusal satisfies never;
  }
}
