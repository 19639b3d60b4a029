import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pageCaptions } from '../../captions/page-captions';
import type { ClockMove } from '../../protocol';
import type { App, ViewName } from '../app';
import { Caption, PlainButton } from '../caption';
import type { Language } from '../tour/tour-steps';
import { MenuBar } from './menu-bar';

interface Props {
  readonly app: App;
}

const viewNames: Readonly<Record<ViewName, string>> = {
  sheet: 'Bảng tính',
  documents: 'Văn bản',
  mails: 'Thư đã gửi',
  triggers: 'Lịch chạy',
  executions: 'Nhật ký chạy',
};

function ViewBar({ app }: Props): JSX.Element {
  const counts: Partial<Record<ViewName, number>> = {
    documents: app.world.documents.length,
    mails: app.world.mails.length,
    triggers: app.world.triggers.length,
  };
  // Object.entries forgets the key type; the record's keys are the views.
  const views = Object.entries(viewNames) as [ViewName, string][];
  return (
    <nav class="views" aria-label="Phần xem">
      {views.map(([name, text]) => (
        <button
          key={name}
          type="button"
          class={name === app.view ? 'view current' : 'view'}
          aria-current={name === app.view ? 'page' : undefined}
          onClick={() => app.show(name)}
        >
          {text}
          {Boolean(counts[name]) && <span class="count">{counts[name]}</span>}
          <Caption isOn={app.hasCaptions} text={pageCaptions[text]} />
        </button>
      ))}
    </nav>
  );
}

const clockMoves: readonly { readonly text: string; readonly title: string; readonly move: ClockMove }[] = [
  { text: '+1 giờ', title: 'Cho đồng hồ chạy thêm một giờ', move: { hours: 1 } },
  { text: '+1 ngày', title: 'Cho đồng hồ chạy thêm một ngày; việc đến hạn sẽ chạy', move: { days: 1 } },
  {
    text: 'Tới lần chạy kế',
    title: 'Cho đồng hồ chạy tới lần chạy tự động kế tiếp',
    move: { toNextTrigger: true },
  },
];

/** The virtual clock, which only the visitor moves. */
const Clock = ({ app }: Props): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame.
  <div class="clock" role="group" aria-label="Đồng hồ thử">
    <output title="Giờ của sổ thử">{app.world.now}</output>
    {clockMoves.map(({ text, title, move }) => (
      <PlainButton
        key={text}
        isCaptioned={app.hasCaptions}
        text={text}
        title={title}
        onClick={() => void app.act('clock', move)}
      />
    ))}
  </div>
);

const PersonChooser = ({ app }: Props): JSX.Element => (
  <select
    title="Đổi người dùng: mở sổ bằng tài khoản khác"
    aria-label="Người dùng"
    value={app.world.user}
    onChange={({ currentTarget }) => void app.act('user', { email: currentTarget.value })}
  >
    {app.world.users.map((email) => (
      <option key={email} value={email}>
        {email}
      </option>
    ))}
  </select>
);

/** Needs a second click, so that a season played by hand is not lost by accident. */
function StartOver({ app }: Props): JSX.Element {
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    if (!asks) return;
    const timer = setTimeout(() => setAsks(false), 4000);
    return () => clearTimeout(timer);
  }, [asks]);
  return (
    <PlainButton
      isCaptioned={app.hasCaptions}
      text={asks ? 'Xóa hết, làm lại?' : 'Làm lại từ đầu'}
      word="Làm lại từ đầu"
      title="Xóa sổ thử và dựng lại dữ liệu mẫu"
      onClick={() => (asks ? void app.act('start-over').then(() => location.reload()) : setAsks(true))}
    />
  );
}

interface HeaderProps extends Props {
  readonly switchCaptions: () => void;
  readonly beginTour: (language: Language) => void;
}

/** For whoever sees the add-on for the first time. */
const Help = ({ app, switchCaptions, beginTour }: HeaderProps): JSX.Element => (
  <div class="help-line">
    {app.world.isSample && (
      <>
        <button type="button" class="plain" onClick={() => beginTour('vi')}>
          Xem thử từng bước
        </button>
        <button type="button" class="plain" lang="en" onClick={() => beginTour('en')}>
          Tour in English
        </button>
      </>
    )}
    <button type="button" class="plain" lang="en" aria-pressed={app.hasCaptions} onClick={switchCaptions}>
      English captions
    </button>
  </div>
);

/** Everything above the grid. */
export const Header = ({ app, ...help }: HeaderProps): JSX.Element => (
  <header class="top">
    <div class="title-line">
      <span class="logo" aria-hidden="true" />
      <h1>{app.world.name}</h1>
      <span class="badge" title="Chỉ chạy trên máy này, không cần tài khoản Google">
        Chạy thử
      </span>
      <span class="gap" />
      <Clock app={app} />
      <PersonChooser app={app} />
      <StartOver app={app} />
    </div>
    <div class="menu-line">
      <MenuBar app={app} />
      <Help app={app} {...help} />
      <span class="gap" />
      <ViewBar app={app} />
    </div>
  </header>
);
