import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zh from './zh.json';

const KEPT = 'biaogan.language';

export type Language = 'zh-CN' | 'en';

function first(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN';
}

void i18n.use(initReactI18next).init({
  resources: { 'zh-CN': { common: zh }, en: { common: en } },
  lng: first(),
  fallbackLng: 'zh-CN',
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  keySeparator: false,
  showSupportNotice: false,
  returnNull: false,
});

export function speak(language: Language) {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  void i18n.changeLanguage(language);
}

/** A feature brings its own texts under its own namespace. */
export function texts(namespace: string, chinese: object, english: object) {
  i18n.addResourceBundle('zh-CN', namespace, chinese);
  i18n.addResourceBundle('en', namespace, english);
}

/** The one of two given labels, as reference data carries them. */
export const worded = (labels: { label_zh: string; label_en: string }) =>
  i18n.language.startsWith('zh') ? labels.label_zh : labels.label_en;

document.documentElement.lang = i18n.language;
export default i18n;
