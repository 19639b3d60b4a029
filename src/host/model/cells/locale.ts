/** How a spreadsheet locale reads and shows numbers and dates. */
export interface LocaleRules {
  readonly decimal: ',' | '.';
  readonly thousands: ',' | '.';
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Formats that a typed date, date with time, and time get in a cell whose format is automatic. */
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
}

const vietnamese: LocaleRules = {
  decimal: ',',
  thousands: '.',
  order: 'dmy',
  date: 'dd/MM/yyyy',
  dateTime: 'dd/MM/yyyy HH:mm:ss',
  time: 'HH:mm:ss',
};

const american: LocaleRules = {
  decimal: '.',
  thousands: ',',
  order: 'mdy',
  date: 'M/d/yyyy',
  dateTime: 'M/d/yyyy H:mm:ss',
  time: 'h:mm:ss am/pm',
};

const british: LocaleRules = {
  ...american,
  order: 'dmy',
  date: 'dd/MM/yyyy',
  dateTime: 'dd/MM/yyyy HH:mm:ss',
};

/** Unknown locales follow en_US. */
export function localeRules(locale: string): LocaleRules {
  if (locale === 'vi' || locale.startsWith('vi_')) return vietnamese;
  return locale === 'en_GB' ? british : american;
}
