/** The time zone of the register. */
export const vietnamZone = 'Asia/Ho_Chi_Minh';

/** The locale of the register: a typed `08/12` is 8 December. */
export const vietnamLocale = 'vi_VN';

/** Whether a spreadsheet's zone is Vietnam's, under its present name or the older one that a platform may give back. */
export const isVietnamZone = (zone: string): boolean => zone === vietnamZone || zone === 'Asia/Saigon';
