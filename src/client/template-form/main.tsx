import { mount } from '../ui/page/mount';
import { TemplateForm } from './template-form';

mount({ method: 'template.open', input: { kind: null }, Form: TemplateForm });
