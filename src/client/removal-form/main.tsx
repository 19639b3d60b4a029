import { removalSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { RemovalForm } from './removal-form';

mount({ method: 'removal.open', input: {}, guide: removalSteps, Form: RemovalForm });
