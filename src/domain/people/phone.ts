import { failure, type Outcome, success } from '../outcome';
import { cleanText } from '../text/vietnamese-text';

// Eleven-digit mobile numbers lost a digit in 2018: old prefix to new one.
const prefixesOf2018: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0126': '076',
  '0127': '081',
  '0128': '078',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

const mobile = /^0[35789]\d{8}$/;
const landline = /^02\d{8,9}$/;

/** National digits with a leading zero: drops an international prefix, restores a zero lost in a spreadsheet. */
function national(digits: string, international: boolean): string {
  if (international) return `0${digits.replace(/^(?:00)?84/, '').replace(/^0/, '')}`;
  // Checked first: nine-digit mobile numbers may begin with 84 too.
  if (/^[35789]\d{8}$/.test(digits) || /^[12]\d{9}$/.test(digits)) return `0${digits}`;
  const abroad = /^(?:00)?84(0?\d{9,10})$/.exec(digits)?.[1];
  return abroad === undefined ? digits : `0${abroad.replace(/^0/, '')}`;
}

/** One Vietnamese number as ten or eleven digits from 0; only digits and the usual separators are accepted. */
export function readPhone(raw: string): Outcome<string, 'phone-invalid'> {
  const text = cleanText(raw).replace(/^'/, '');
  if (!/^(?:\+84|[(]?\d)[\d\s.()-]*$/.test(text)) return failure('phone-invalid');
  const number = national(text.replace(/\D/g, ''), text.startsWith('+'));
  const renewed = prefixesOf2018[number.slice(0, 4)];
  const current = renewed !== undefined && number.length === 11 ? renewed + number.slice(4) : number;
  return mobile.test(current) || landline.test(current) ? success(current) : failure('phone-invalid');
}

/** `0912 345 678`, `024 3825 1234`, `0237 382 5123`; text that readPhone did not return stays as it is. */
export function displayPhone(phone: string): string {
  if (/^\d{10}$/.test(phone)) return `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`;
  if (/^02[48]\d{8}$/.test(phone)) return `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`;
  if (/^\d{11}$/.test(phone)) return `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`;
  return phone;
}
