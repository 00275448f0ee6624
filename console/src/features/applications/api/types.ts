import type { components } from '@/lib/api/generated/application';

type Schemas = components['schemas'];

export type ApplicationView = Schemas['ApplicationView'];
export type Summary = Schemas['ApplicationSummary'];
export type State = Summary['state'];
export type Verdict = Schemas['Verdict'];
export type Turn = Schemas['Turn'];
export type Receipt = Schemas['ReceiptView'];
export type Correction = Schemas['Correction'];
