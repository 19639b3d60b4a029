import { mount } from '../ui/page/mount';
import { TellingForm } from './telling-form';

mount({ method: 'telling.open', input: { conference: null }, Form: TellingForm });
