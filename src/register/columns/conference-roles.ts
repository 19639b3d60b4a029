import { text } from '../column';

// Columns for the sidebar of the preparation, which would otherwise bundle the whole table of conferences.

export const chair = text({ header: 'Chủ trì', carriesOver: true });

export const coChair = text({ header: 'Đồng chủ trì', carriesOver: true });

export const secretary = text({ header: 'Thư ký', carriesOver: true });

export const support = text({
  header: 'Tổ giúp việc',
  width: 240,
  help: 'Họ tên từng người, cách nhau bằng dấu phẩy.',
  carriesOver: true,
});
