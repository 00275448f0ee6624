import type { components } from '@/lib/api/generated/application';

type Schemas = components['schemas'];

export type FormView = Schemas['FormView'];
export type Form = Schemas['PublishedForm'];
export type Section = Schemas['Section'];
export type Field = Schemas['Field'];
export type SelfCheck = Schemas['SelfCheckTable'];
export type Category = Schemas['Category'];
export type Question = Schemas['Question'];
export type Mark = Schemas['Mark'];
export type SizeRule = Schemas['SizeRule'];
export type EvidenceRule = Schemas['EvidenceRule'];
export type Content = Schemas['ContentView'];
export type Avoidance = Schemas['AvoidanceBody'];
export type Answer = Schemas['AnswerBody'];
export type Evidence = Schemas['EvidenceView'];

/** What is wrong with a value: a code of this console with its figures, to be worded by `faultText`. */
export interface Fault {
  pointer: string;
  code: string;
  args: Record<string, string | number>;
}

const escaped = (id: string) => id.replaceAll('~', '~0').replaceAll('/', '~1');

export const fieldPointer = (id: string) => `/form/${escaped(id)}`;
export const answerPointer = (question: string) => `/answers/${escaped(question)}`;
export const AVOIDANCES = '/avoidances';
