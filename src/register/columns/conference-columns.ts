import type { ConferenceStatus } from '../../domain/conference/conference';
import { code, date } from '../column';

// Parts of the table of conferences for sidebars that need no more of it.

export const conferenceStatusLabels: Record<ConferenceStatus, string> = {
  preparing: 'Đang chuẩn bị',
  issued: 'Đã phát hành',
  held: 'Đã tổ chức',
  postponed: 'Hoãn',
  cancelled: 'Hủy',
};

export const invitationNumber = code({ header: 'Số giấy mời', help: 'Văn thư cấp sau khi ký.' });

export const invitationDate = date({ header: 'Ngày giấy mời' });
