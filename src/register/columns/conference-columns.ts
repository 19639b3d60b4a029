import type { ConferenceStatus } from '../../domain/conference/conference';
import { code, date } from '../column';

// Columns for sidebars that would otherwise bundle the whole table of conferences.

export const conferenceStatusLabels: Record<ConferenceStatus, string> = {
  preparing: 'Đang chuẩn bị',
  issued: 'Đã chốt',
  held: 'Đã tổ chức',
  postponed: 'Hoãn',
  cancelled: 'Hủy',
};

export const invitationNumber = code({ header: 'Số giấy mời', help: 'Văn thư cấp sau khi ký.' });

export const invitationDate = date({ header: 'Ngày giấy mời', notAfterToday: true });
