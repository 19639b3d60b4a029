import { mount } from '../ui/page/mount';
import { ImportForm } from './import-form';

mount({ method: 'import.open', input: {}, guide: null, Form: ImportForm });
