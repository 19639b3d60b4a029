import { listed, text } from '../column';

// Parts of the table of turns for the sidebar of the secretary, which needs no more of it.

export const speaker = text({ header: 'Người phát biểu', width: 180 });

export const village = listed({ header: 'Thôn/Đơn vị', list: 'villages' });

export const reason = text({ header: 'Lý do', width: 240 });
