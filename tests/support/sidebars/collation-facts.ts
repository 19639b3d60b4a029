import type { CollationFacts } from '../../../src/rpc/answers';
import { conferenceSummary, petitionFacts } from './sidebar-facts';

// All villages and texts here are made up.

export const collationFacts: CollationFacts = {
  today: '2026-11-16',
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  topics: petitionFacts.topics,
  villages: [
    {
      name: 'Thôn Đông',
      returned: true,
      receivedOn: '2026-11-10',
      meetingOn: '2026-11-05',
      meetingPeople: 42,
      opinions: 3,
    },
    {
      name: 'Thôn Đoài',
      returned: false,
      receivedOn: null,
      meetingOn: null,
      meetingPeople: null,
      opinions: 0,
    },
    {
      name: 'Thôn Trung',
      returned: false,
      receivedOn: null,
      meetingOn: null,
      meetingPeople: null,
      opinions: 0,
    },
  ],
  groups: [
    {
      name: 'Sửa đường liên thôn đoạn qua cầu Mơ',
      villages: 3,
      opinions: 7,
      ids: ['KN-0003', 'KN-0005'],
      onAgenda: false,
    },
    { name: 'Đèn chiếu sáng', villages: 2, opinions: 2, ids: ['KN-0007', 'KN-0009'], onAgenda: true },
  ],
  opinions: petitionFacts.petitions.map((one) => ({ ...one, onAgenda: false })),
};
