import type { Failure, TagFailure } from '../../domain/failure';
import { type PaperKindCode, paperKinds } from '../../register/papers/paper-kinds';
import * as formWords from '../forms/form-words';
import { followUpSentence } from './follow-up-sentence';
import { missingList } from './missing-for-issue';
import { permissionNames } from './permission-names';
import { tagWords } from './tag-sentence';

function busySentence({ person = '', doing, done, total }: Extract<Failure, { code: 'busy' }>): string {
  const who = person === '' ? 'Có người khác' : person;
  switch (doing) {
    case 'register':
      return `${who} đang thiết lập, soát hoặc tập dượt trên cả sổ. Đợi vài phút rồi bấm Thử lại.`;
    case 'papers':
      return `${who} đang lập hoặc khóa văn bản. Đợi một phút rồi bấm Thử lại.`;
    case 'mail': {
      const progress = total ? ` (${done ?? 0}/${total} thư)` : '';
      return `${who} đang gửi thư${progress}. Đợi vài phút rồi bấm Thử lại.`;
    }
    case undefined:
      return 'Sổ đang có người khác lưu. Đợi vài giây rồi bấm Thử lại.';
    default:
      return doing satisfies never;
  }
}

/** Number of problems named; more would not be read. */
const namedTags = 4;

const isPaper = (code: string): code is PaperKindCode => Object.keys(paperKinds).includes(code);

function tagsSentence(problems: readonly TagFailure[], paper = 'invitation'): string {
  const sentences = [...new Set(problems.map(tagWords))];
  const rest = sentences.length - namedTags;
  const list = sentences.slice(0, namedTags).join('; ');
  const what = paper === 'invitation' || !isPaper(paper) ? 'giấy' : paperKinds[paper].label;
  return `Chưa lập được ${what}: ${list}${rest > 0 ? `; và ${rest} chỗ khác` : ''}. Bổ sung rồi làm lại.`;
}

/** So many people are named; more would not be read. */
const namedPeople = 3;

const namesOf = (names: readonly string[]): string =>
  names.length <= namedPeople
    ? names.join(', ')
    : `${names.slice(0, namedPeople).join(', ')} và ${names.length - namedPeople} người khác`;

/** The message of a failure. */
export function failureSentence(failure: Failure): string {
  switch (failure.code) {
    case 'busy':
      return busySentence(failure);
    case 'not-set-up':
      return 'Sổ chưa thiết lập. Vào Đối thoại → Sổ → Thiết lập sổ.';
    case 'removed':
      return 'Sổ này đã gỡ tiện ích. Muốn dùng lại, vào Đối thoại → Sổ → Thiết lập sổ.';
    case 'removal-unfinished':
      return 'Đang gỡ tiện ích khỏi sổ, chưa xong. Vào Đối thoại → Sổ → Gỡ tiện ích để gỡ tiếp, hoặc Thiết lập sổ để dùng lại.';
    case 'rehearsing':
      return 'Sổ đang tập dượt. Vào Đối thoại → Hướng dẫn, bấm kết thúc tập dượt rồi làm lại.';
    case 'sheet-missing':
      return `Không thấy trang “${failure.tab}”. Vào Đối thoại → Sổ → Thiết lập sổ để tạo trang này.`;
    case 'tab-taken':
      return `Đã có trang “${failure.tab}” do cơ quan tự lập. Đổi tên trang đó rồi làm lại.`;
    case 'header-missing':
      return `Trang “${failure.tab}” thiếu cột “${failure.header}”. Vào Đối thoại → Sổ → Thiết lập sổ để bổ sung.`;
    case 'header-doubled':
      return `Trang “${failure.tab}” có hai cột cùng tên “${failure.header}”. Đổi tên hoặc xóa một cột rồi làm lại.`;
    case 'rows-without-id':
      return `Trang “${failure.tab}” có ${failure.count} dòng chưa có mã hoặc trùng mã. Vào Đối thoại → Sổ → Soát sổ để cấp mã rồi làm lại.`;
    case 'invalid':
      return `Chưa lưu: còn ${failure.problems.length} chỗ cần sửa.`;
    case 'identity-refused':
      return 'Chưa lưu: nội dung tố cáo không được ghi kèm thông tin người nêu vào sổ chung.';
    case 'denunciation-apart':
      return 'Chưa lưu: tố cáo phải ghi riêng. Lưu các nội dung khác trước, rồi ghi tố cáo sau.';
    case 'not-found':
      return `Không còn dòng ${failure.id} trong sổ. Có thể có người đã xóa; mở lại bảng này để xem danh sách mới.`;
    case 'conflict':
      return `Dòng ${failure.id} vừa có người khác sửa. Chọn nội dung cần giữ rồi lưu lại.`;
    case 'request-reused':
      return 'Lần lưu trước đã thành công. Phần vừa sửa thêm chưa lưu; sửa tiếp ngay trong sổ.';
    case 'row-moved':
      return `Trang “${failure.tab}” vừa có người sắp xếp lại trong lúc lưu. Chưa có gì thay đổi; bấm Thử lại.`;
    case 'no-conference':
      return `${formWords.noConference} Vào Đối thoại → Trước hội nghị → Hội nghị… để tạo.`;
    case 'conference-blocked':
      return `Chưa làm được, còn thiếu: ${missingList(failure.missing)}.`;
    case 'follow-up-refused':
      return `Chưa lưu được: ${failure.refusals.map(followUpSentence).join(' ')}`;
    case 'matter-followed':
      return `${failure.ids.join(', ')} đã có bước theo dõi hoặc văn bản nên không bỏ được. Sửa tiếp ở Theo dõi kiến nghị.`;
    case 'already-there':
      return `Trang “${failure.tab}” đã có dòng của hội nghị này. Sửa trực tiếp trên trang đó.`;
    case 'rehearsal-needs-empty':
      return `Chưa tập dượt: trang ${failure.tabs.join(', ')} đã có dữ liệu. Tạo bản sao, xóa các dòng đó rồi tập dượt trong bản sao.`;
    case 'seat-changed':
      return 'Diện mời của một trong hai người vừa thay đổi. Mở lại bảng này để xem danh sách mới.';
    case 'not-issued':
      return 'Hội nghị chưa chốt nên chưa gửi, giao giấy mời được. Vào Đối thoại → Trước hội nghị → Hội nghị…, mục Trạng thái, bấm Chốt hội nghị.';
    case 'nobody-invited':
      return 'Chưa có đại biểu nào thuộc diện mời. Vào Đối thoại → Trước hội nghị → Nhập đại biểu…';
    case 'no-letter':
      return `Chưa lập giấy mời cho ${namesOf(failure.people)} nên chưa ghi giao được. Vào mục Giấy mời bấm Lập giấy mời trước.`;
    case 'template-missing':
      return `Tài khoản này không mở được mẫu. Nhờ ${failure.person ?? 'người tạo mẫu'} chạy Thiết lập sổ, hoặc vào Mẫu văn bản… bấm Khôi phục mẫu gốc.`;
    case 'template-tags':
      return tagsSentence(failure.problems, failure.paper);
    case 'number-taken':
      return `Số ${failure.number} đã cấp cho văn bản khác (${failure.holder}). Ghi số khác.`;
    case 'file-too-large':
      return formWords.fileTooLarge(failure.megabytes);
    case 'drive-refused':
      return `Google Drive chưa thực hiện được (mã ${failure.status}). Đợi một phút rồi bấm Thử lại.`;
    case 'drive-off':
      return 'Chưa bật Drive cho tiện ích. Vào Tiện ích mở rộng → Apps Script, bên cạnh Dịch vụ bấm +, chọn Drive API, bấm Thêm rồi làm lại.';
    case 'files-lost':
      return lostFilesSentence(failure);
    case 'document-locked':
      return 'Văn bản đã ban hành hoặc gửi đi và đã khóa, không sửa, không lập lại được.';
    case 'draft-changed':
      return changedSentence(failure);
    case 'document-of-other':
      return `Tệp do ${failure.person} lập, tài khoản này không ghi được. Nhờ người ấy làm bước này; bản nháp chưa có số thì bấm Lập lại.`;
    case 'documents-spent':
      return 'Hôm nay Drive không lập thêm văn bản cho tài khoản này; mai sổ tự làm tiếp. Cần ngay thì nhờ đồng nghiệp bấm bằng tài khoản khác.';
    case 'bad-request':
      return 'Sổ không hiểu việc vừa bấm. Đóng bảng này, mở lại từ thực đơn Đối thoại rồi làm lại.';
    case 'stale-client':
      return 'Tiện ích vừa có bản mới. Đóng bảng này rồi mở lại từ thực đơn Đối thoại.';
    case 'newer-register':
      return 'Bản tiện ích mới hơn đã nâng cấp sổ này nên chưa ghi gì. Tải lại bảng tính; nếu vẫn vậy, nhờ người phụ trách cập nhật tiện ích.';
    case 'other-account':
      return 'Bảng này mở bằng tài khoản khác nên chưa lưu gì. Đóng bảng, mở lại từ thực đơn Đối thoại bằng tài khoản đang dùng.';
    case 'authorization-needed':
      return 'Tài khoản chưa cho phép tiện ích làm việc này. Vào Đối thoại → Sổ → Thiết lập sổ, đồng ý các quyền rồi làm lại.';
    case 'no-edit-right':
      return failure.places.length === 0
        ? 'Tài khoản này chỉ được xem sổ. Nhờ chủ sổ bấm Chia sẻ, cấp quyền Người chỉnh sửa rồi làm lại.'
        : `${closedPlaces(failure.places)} đang bảo vệ với tài khoản này. Nhờ chủ sổ vào Dữ liệu → Bảo vệ trang tính và dải ô để cấp quyền.`;
    case 'cell-gone':
      return `Trang “${failure.tab}” không còn ô ${failure.cell}. Bấm Soát lại để xem chỗ mới.`;
    case 'ledger-behind':
      return 'Sổ gửi thiếu dòng so với lần gửi trước nên chưa gửi thư nào. Vào Mời họp…, xem mục Cần kiểm tra rồi bấm cho gửi tiếp.';
    case 'permission-missing':
      return `Tài khoản chưa cho phép: ${permissionNames(failure.permissions)}. Vào Đối thoại → Sổ → Thiết lập sổ, đồng ý các quyền rồi làm lại.`;
    case 'trigger-missing':
      return 'Google chưa tạo được lịch chạy hằng ngày. Đợi vài phút rồi bấm Thử lại.';
    case 'unexpected':
      return 'Có lỗi ngoài dự kiến. Nội dung đã nhập vẫn còn; bấm Thử lại.';
    default:
      failure satisfies never;
      return 'Có lỗi ngoài dự kiến.';
  }
}

function changedSentence({ changes, issued }: Extract<Failure, { readonly code: 'draft-changed' }>): string {
  const differing = changes.join('; ');
  if (issued === 'papers')
    return `Chưa sửa số: văn bản đã ban hành khác với sổ ở ${differing}. Bấm Lập bản thay thế rồi trình ký bản mới.`;
  if (issued === 'letters')
    return `Chưa sửa số: giấy mời đã khóa khác với sổ ở ${differing}. Ghi lại vào sổ như giấy mời đã in rồi sửa số; nội dung mới thì báo cho khách sau khi giao, gửi.`;
  return `Chưa khóa: bản nháp đã in khác với sổ ở ${differing}. Lập lại bản nháp, in và trình ký lại rồi mới điền số.`;
}

function lostFilesSentence({
  binned,
  gone,
  isFolderBinned,
}: Extract<Failure, { readonly code: 'files-lost' }>): string {
  if (isFolderBinned)
    return 'Thư mục văn bản đang ở thùng rác của Drive nên chưa lập gì. Bấm “Lấy lại tệp” để đưa về.';
  const lost = [
    binned > 0 ? `${binned} tệp đang ở thùng rác` : '',
    gone > 0 ? `${gone} tệp đã xóa hẳn` : '',
  ].filter((part) => part !== '');
  return `Chưa làm gì: ${lost.join(', ')}. Bấm “Lấy lại tệp” để đưa về hoặc lập lại.`;
}

const closedPlaces = ([first = '', ...others]: readonly string[]): string =>
  `“${first}”${others.length > 0 ? ` và ${others.length} chỗ khác` : ''}`;
