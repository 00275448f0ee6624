import type { ReactNode } from 'react';
import type { components } from '@/lib/api/generated/application';

type Schemas = components['schemas'];

export type PublishedForm = Schemas['PublishedForm'];
export type Field = Schemas['Field'];
export type Section = Schemas['Section'];
export type SelfCheckTable = Schemas['SelfCheckTable'];
export type Answer = Schemas['Answer'];
export type EvidenceFile = Schemas['EvidenceView'];

/** What an application says, in a draft or as it was submitted. */
export interface DossierContent {
  form: Record<string, unknown>;
  answers: Record<string, Answer>;
  evidence: EvidenceFile[];
}

/** What a page puts beside an item of the dossier, by the item's JSON pointer: a remark, a correction, a change. */
export type Beside = (pointer: string, label: string) => ReactNode;

/** Opens a file of the dossier. */
export type OpenEvidence = (file: EvidenceFile) => void;
