import type { ProofChannel, ProofPurpose } from '../../domain/conference/proof-clocks';
import { choice, code, date, integer, listed, text } from '../column';
import { type RowOf, table } from '../table';

/** The notice is due 7 days before the conference, the results 10 days after. */
export const purposeLabels: Record<ProofPurpose, string> = {
  notice: 'Thông báo tổ chức hội nghị',
  results: 'Kết quả hội nghị',
};

/** Channels of law 72/2025, article 43, and the website of the office. */
export const proofChannelLabels: Record<ProofChannel, string> = {
  loudspeaker: 'Truyền thanh',
  posted: 'Niêm yết tại trụ sở',
  villages: 'Gửi Trưởng thôn',
  portal: 'Cổng thông tin điện tử',
};

/**
 * Proof of the notice and of the publication of the results (plan, III.1; clauses S22 and S40). A line without purpose is
 * a loudspeaker notice.
 */
export const broadcasts = table({
  tab: 'Truyền thanh',
  purpose: 'Nhật ký phát thanh và niêm yết, làm minh chứng đã thông báo đúng hạn.',
  key: 'id',
  idPrefix: 'PT',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã phát', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    broadcastOn: date({
      header: 'Ngày phát',
      required: true,
      notAfterToday: true,
      help: 'Ngày phát thanh, niêm yết hoặc gửi.',
    }),
    purpose: choice({ header: 'Nội dung thông báo', labels: purposeLabels }),
    channel: choice({ header: 'Hình thức', labels: proofChannelLabels }),
    slot: text({ header: 'Buổi', help: 'Sáng, trưa hay chiều.' }),
    times: integer({ header: 'Số lần' }),
    reader: text({ header: 'Người phát' }),
    evidence: text({ header: 'Minh chứng', width: 220, help: 'Liên kết ảnh, biên bản hoặc số văn bản.' }),
    note: text({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Broadcast = RowOf<typeof broadcasts>;
