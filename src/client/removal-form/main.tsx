import { mount } from '../ui/page/mount';
import { RemovalForm } from './removal-form';

mount({ method: 'removal.open', input: {}, Form: RemovalForm });
