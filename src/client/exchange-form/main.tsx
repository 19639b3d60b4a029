import { mount } from '../ui/page/mount';
import { ExchangeForm } from './exchange-form';

mount({ method: 'import.open', input: {}, Form: ExchangeForm });
