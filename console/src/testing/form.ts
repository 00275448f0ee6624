import type { Field, Form, FormView } from '@/lib/form/types';

export const aField = (given: Partial<Field> & { id: string }): Field => ({
  pointer: `/form/${given.id}`,
  label: given.id,
  labelEn: given.id,
  type: 'text',
  required: true,
  personalData: false,
  options: [],
  ...given,
});

/** A small form with one part of fields and a self-check of two categories. */
export const aForm = (
  fields: Field[] = [
    aField({ id: 'leader', maxLength: 50 }),
    aField({ id: 'staff', type: 'integer', min: 0, max: 100 }),
  ],
): Form => ({
  version: '2026.1',
  title: '申报书',
  titleEn: 'Form',
  source: '',
  profile: [],
  sections: [
    { id: 'basics', no: '一', title: '基本情况', titleEn: 'Basics', fields },
    {
      id: 'check',
      no: '三',
      title: '自我检查表',
      titleEn: 'Self-check',
      fields: [],
      selfCheck: {
        title: '自我检查表',
        version: '1',
        note: '注',
        reasonMaxLength: 1000,
        marks: [
          { code: 'YES', mark: '√', meaning: '符合', reasonRequired: false },
          { code: 'NO', mark: '×', meaning: '不符合', reasonRequired: false },
          { code: 'NA', mark: '—', meaning: '不适用', reasonRequired: true },
        ],
        categories: [
          {
            id: 'C1',
            mark: '(一)',
            name: '过程计量保障',
            nameEn: 'Processes',
            items: [
              {
                id: 'I1',
                number: 1,
                name: '大纲',
                nameEn: 'Outline',
                questions: [
                  { id: 'Q1', sub: 1, text: '是否编制大纲', textEn: 'Outline?' },
                  { id: 'Q2', sub: 2, text: '是否制定方案', textEn: 'Plan?' },
                ],
              },
            ],
          },
          {
            id: 'C2',
            mark: '(二)',
            name: '有效性',
            nameEn: 'Effect',
            items: [
              {
                id: 'I2',
                name: '管理',
                nameEn: 'Management',
                questions: [{ id: 'Q3', text: '是否确认', textEn: 'Confirmed?' }],
              },
            ],
          },
        ],
      },
    },
  ],
});

export const aFormView = (form: Form = aForm()): FormView => ({
  form,
  sizeRule: { text: '', source: '', employees: 1000, annualRevenueWan: 40000 },
  tenants: [],
  evidence: {
    maxFiles: 60,
    maxBytes: 20 * 1024 * 1024,
    maxChunkBytes: 4 * 1024 * 1024,
    types: [{ kind: 'PDF', mediaType: 'application/pdf', extensions: ['pdf'] }],
  },
  avoidances: { maxItems: 20, reasonMaxLength: 500 },
});
