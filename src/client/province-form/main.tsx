import { mount } from '../ui/page/mount';
import { ProvinceForm } from './province-form';

mount({ method: 'province.open', input: {}, Form: ProvinceForm });
