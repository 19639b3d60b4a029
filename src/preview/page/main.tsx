import { render } from 'preact';
import { Page } from './page';
import { post } from './server-link';

const first = await post('open');
render(<Page first={first} />, document.body);
