import { texts } from '@/lib/i18n/i18n';
import en from './en.json';
import zh from './zh.json';

texts('differences', zh, en);
