import { listed, text } from '../column';

// Columns for the sidebar of the secretary, which would otherwise bundle the whole table of turns.

export const speaker = text({ header: 'Người phát biểu', width: 180 });

export const village = listed({ header: 'Thôn/Đơn vị', list: 'places' });

export const reason = text({ header: 'Lý do', width: 240 });
