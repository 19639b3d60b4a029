import { exchangeSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { ExchangeForm } from './exchange-form';

mount({ method: 'import.open', input: {}, guide: exchangeSteps, Form: ExchangeForm });
