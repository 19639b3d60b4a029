import { mount } from '../ui/page/mount';
import { PaperForm } from './paper-form';

mount({ method: 'paper.open', input: { conference: null }, Form: PaperForm });
