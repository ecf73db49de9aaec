import { en } from '@hoi/model/locales/en.js';
import { registerLocale } from '../internal/locale.js';

registerLocale(en);
