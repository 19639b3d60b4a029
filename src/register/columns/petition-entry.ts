import { choice, date, formOf, listed, phone, text, yesNo } from '../column';
import { authority, dueOn } from './followed-petition';
import { channelLabels, content, petitionClass, topic, unit } from './petition-columns';
import { village } from './turn-columns';

// What is asked when a petition comes in.

export const conference = listed({ header: 'Mã hội nghị', list: 'conferences', required: true });

const speaker = text({ header: 'Người nêu', width: 180 });

const phoneOfSpeaker = phone({ header: 'Điện thoại', contact: true });

const channel = choice({ header: 'Kênh tiếp nhận', labels: channelLabels, required: true });

const receivedOn = date({ header: 'Ngày tiếp nhận', required: true, notAfterToday: true });

export const conduct = yesNo({
  header: 'Về thái độ phục vụ',
  help: 'Có: chỉ công khai khi cột Công khai ghi Có.',
});

/** Who raised what, and whose it is, in the order of the sheet. */
export const petitionBasics = {
  speaker,
  village,
  phone: phoneOfSpeaker,
  channel,
  receivedOn,
  content,
  topic,
  class: petitionClass,
  authority,
  unit,
} as const;

/** The row of one matter as a clerk enters it. */
export const petitionEntry = formOf({ conference }, petitionBasics, { dueOn, conduct });
