import type { Failure } from '../domain/failure';
import { grouped } from '../domain/grouped';
import type { SetUpChange, SetUpProblem, SetUpReport } from '../register/set-up-report';
import { failureSentence } from './failures/failure-sentence';

export const setUpText = {
  title: 'Thiết lập sổ',
  failed: (failure: Failure): string => `Chưa thiết lập được. ${failureSentence(failure)}`,
} as const;

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** The alert after Thiết lập sổ, one item per line. */
export function setUpDone({ additions, repairs, problems, triggerOwner, isCopy }: SetUpReport): string {
  const changes = changeSentences([...additions, ...repairs]);
  const sound = changes.length === 0 && problems.length === 0;
  const news = [
    ...(isCopy ? [copySentence] : []),
    ...(sound ? ['Sổ đã đầy đủ, không phải sửa gì.'] : changes),
    ...(triggerOwner === '' ? [] : [`Nhắc việc hằng ngày chạy dưới tài khoản ${triggerOwner}.`]),
  ];
  const next =
    problems.length === 0
      ? ['Việc tiếp theo: làm sáu bước trong bảng Hôm nay bên phải (Đối thoại → Hôm nay).']
      : ['Cần xem lại:', ...problems.map((problem) => `• ${problemSentence(problem)}`), onceMore];
  return [news, next]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const copySentence =
  'Sổ này là bản sao của một sổ khác. Nhắc việc chưa bật, để không ai nhận thư hai lần. Nếu dùng sổ này thay sổ cũ, vào Đối thoại → Trước hội nghị → Mời họp… → Gửi, giao, bấm “Chuyển sang tài khoản của tôi”.';

const onceMore = 'Xử lý xong, xin chạy lại Thiết lập sổ. Dữ liệu đã nhập vẫn giữ nguyên.';

function changeSentences(changes: readonly SetUpChange[]): readonly string[] {
  const tabs = changes.flatMap((change) => (change.kind === 'tab' ? [change.tab] : []));
  const columns = grouped(
    changes.flatMap((change) => (change.kind === 'column' ? [change] : [])),
    ({ tab }) => tab,
  );
  return [
    tabs.length > 0 ? `Đã tạo ${tabs.length} trang: ${quoted(tabs)}.` : '',
    ...[...columns].map(
      ([tab, added]) =>
        `Đã bổ sung ở trang “${tab}” các cột còn thiếu: ${quoted(added.map(({ header }) => header))}.`,
    ),
    ...changes.map(otherChange),
  ].filter((sentence) => sentence !== '');
}

function otherChange(change: SetUpChange): string {
  switch (change.kind) {
    case 'tab':
    case 'column':
      return '';
    case 'region':
      return `Đã đặt cách ghi ngày, số theo Việt Nam và múi giờ Việt Nam.${change.daysTyped ? ' Ngày gõ trước đó có thể đã đảo ngày với tháng (08/12 thành 12/8): xem lại các cột ngày.' : ''}`;
    case 'header':
      return `Đã ghi lại tiêu đề cột “${change.header}” ở trang “${change.tab}”.`;
    case 'upgrade':
      return `Đã nâng cấp sổ từ bản ${change.from} lên bản ${change.to}.${change.copies.length === 0 ? '' : ` Nội dung cũ giữ ở trang ẩn ${quoted(change.copies)}; xem xong có thể xóa.`}`;
    case 'settings':
      return `Đã điền ${change.rows} dòng có sẵn vào trang Cấu hình.`;
    case 'new-reminders':
      return `Đã thêm vào trang Cấu hình mục nhắc việc mới: ${quoted(change.names)}. Nếu không dùng, chọn Không ở cột Bật.`;
    case 'days-off':
      return `Đã điền ngày nghỉ các năm ${change.years.join(', ')}; xin đối chiếu với thông báo chính thức.`;
    case 'folder':
      return 'Đã tạo thư mục văn bản trên Drive.';
    case 'template':
      return 'Đã tạo mẫu giấy mời trên Drive.';
    case 'reminders':
      return 'Đã bật nhắc việc hằng ngày.';
    default:
      return change satisfies never;
  }
}

function problemSentence(problem: SetUpProblem): string {
  switch (problem.kind) {
    case 'tab-renamed':
      return `Không thấy trang “${problem.tab}”; trang “${problem.actual}” có các cột giống hệt. Nếu đã đổi tên trang, xin đặt lại tên “${problem.tab}”.`;
    case 'tab-taken':
      return `Đã có trang “${problem.tab}” do cơ quan tự lập. Nếu muốn sổ lập trang này, xin đổi tên trang đó rồi chạy lại.`;
    case 'header-renamed':
      return problem.actual === ''
        ? `Trang “${problem.tab}”, ô ${problem.cell}: mất tiêu đề cột “${problem.header}”. Xin ghi lại tiêu đề này.`
        : `Trang “${problem.tab}”, ô ${problem.cell}: cột “${problem.header}” có lẽ đã đổi tên thành “${problem.actual}”. Xin đặt lại tên cũ; nếu đây là cột riêng của cơ quan, xin chuyển cột này ra cuối trang.`;
    case 'header-doubled':
      return `Trang “${problem.tab}” có nhiều cột cùng tên “${problem.header}” (ô ${problem.cells.join(', ')}). Xin giữ một cột và đổi tên cột còn lại.`;
    case 'shared-by-link':
      return `“${problem.name}” đang mở cho bất kỳ ai có liên kết. Vào Drive, đặt lại Chia sẻ: Bị hạn chế.`;
    case 'drive-refused':
      return 'Chưa tạo được thư mục hoặc mẫu giấy mời trên Drive.';
    case 'not-recorded':
      return 'Chưa ghi được liên kết vào trang Cấu hình.';
    case 'person-unknown':
      return 'Google không cho biết tài khoản đang dùng, nên chưa bật nhắc việc hằng ngày.';
    case 'reminders-refused':
      return `Chưa bật được nhắc việc hằng ngày. ${failureSentence(problem.reason)}`;
    default:
      return problem satisfies never;
  }
}
