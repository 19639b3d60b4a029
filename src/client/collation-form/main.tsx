import { mount } from '../ui/page/mount';
import { CollationForm } from './collation-form';

mount({ method: 'collation.open', input: { conference: null }, Form: CollationForm });
