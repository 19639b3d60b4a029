import type { Permission } from '../../domain/pulse/permission';

const names: Readonly<Record<Permission, string>> = {
  identity: 'xem địa chỉ email của tài khoản',
  mail: 'gửi thư',
  triggers: 'chạy theo lịch',
  outside: 'kết nối dịch vụ bên ngoài',
  drive: 'tạo và mở tệp trong Drive',
};

export const permissionNames = (permissions: readonly Permission[]): string =>
  permissions.map((permission) => names[permission]).join(', ');
