import type { Authority, Channel, PetitionClass, PetitionStatus } from '../../domain/petitions/petition';
import { choice, date, type ListRules, listed, longText, text } from '../column';

// Columns for the sidebars of the secretary and of following, which would otherwise bundle the whole table of petitions.

/** The hall, and the channels of law 10/2022 on grassroots democracy, article 26. */
export const channelLabels: Record<Channel, string> = {
  conference: 'Tại hội nghị đối thoại',
  meeting: 'Họp cộng đồng dân cư',
  ballot: 'Phiếu lấy ý kiến hộ gia đình',
  hotline: 'Hòm thư góp ý, đường dây nóng',
  front: 'Ban công tác Mặt trận, đoàn thể',
  portal: 'Cổng, trang thông tin điện tử',
  network: 'Mạng viễn thông, mạng xã hội',
  hearing: 'Đối thoại với đối tượng thi hành',
  dialogue: 'Trao đổi, đối thoại khác với UBND',
};

export const classLabels: Record<PetitionClass, string> = {
  request: 'Kiến nghị',
  report: 'Phản ánh',
  question: 'Hỏi, đề nghị giải thích',
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
  regulation: 'PAKN về quy định hành chính',
};

export const statusLabels: Record<PetitionStatus, string> = {
  received: 'Mới tiếp nhận',
  assigned: 'Đã phân công',
  'in-progress': 'Đang giải quyết',
  answered: 'Đã trả lời',
  resolved: 'Đã giải quyết',
  explained: 'Giải trình, cung cấp thông tin',
  transferred: 'Đã chuyển cấp có thẩm quyền',
  declined: 'Không thụ lý (hướng dẫn)',
  unresolved: 'Chưa giải quyết',
};

export const authorityLabels: Record<Authority, string> = {
  commune: 'Cấp xã',
  province: 'Cấp tỉnh',
  central: 'Trung ương',
  other: 'Đơn vị khác (điện, nước, viễn thông…)',
};

/** Replaces the content of a denunciation, which is confidential. */
export const denunciationNotice = 'Có 01 nội dung thuộc diện xử lý riêng theo quy định.';

export const content = longText({ header: 'Nội dung kiến nghị', required: true });

export const topic = listed({ header: 'Lĩnh vực', list: 'topics', required: true, width: 260 });

export const petitionClass = choice({ header: 'Phân loại', labels: classLabels, required: true });

/** A matter that is not the commune's is settled by a body of its own, which the office does not list. */
export const ofCommune: ListRules = { onlyWhere: ['authority', 'commune'] };

export const unit = listed({ header: 'Đơn vị chủ trì', list: 'units', listRules: ofCommune });

export const answeredBy = text({ header: 'Người trả lời' });

export const answeredInHall = longText({ header: 'Trả lời tại hội nghị' });

export const promisedOn = date({ header: 'Hạn giải quyết (cam kết)', notBefore: 'receivedOn' });
