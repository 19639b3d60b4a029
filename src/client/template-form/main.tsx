import { templateSteps } from '../../text/guide/guide';
import { mount } from '../ui/page/mount';
import { TemplateForm } from './template-form';

mount({ method: 'template.open', input: { kind: null }, guide: templateSteps, Form: TemplateForm });
