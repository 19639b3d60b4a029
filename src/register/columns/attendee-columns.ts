import { text } from '../column';

// Columns for sidebars that would otherwise bundle the whole table of attendees.

export const handedBy = text({ header: 'Người giao' });

export const absence = text({ header: 'Lý do vắng, lý do thay', width: 200 });
