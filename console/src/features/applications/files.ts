import { createContext, useContext } from 'react';
import { bytes, mostBytes } from '@/lib/files/size';
import type { Evidence, EvidenceRule } from '@/lib/form/types';

/** The files of the application, and the rule for new ones. */
export interface Files {
  applicationId: string;
  files: Evidence[];
  rule: EvidenceRule;
}

export const FilesContext = createContext<Files | undefined>(undefined);

export function useFiles(): Files {
  const files = useContext(FilesContext);
  if (!files) {
    throw new Error('no files around');
  }
  return files;
}

export const extensionsOf = (rule: EvidenceRule) => rule.types.flatMap((type) => type.extensions);
export const acceptOf = (rule: EvidenceRule) =>
  extensionsOf(rule)
    .map((extension) => `.${extension}`)
    .join(',');

/** Why a file would not be taken, before it is sent; a key of the texts with its figures. */
export function fileFault(
  file: { name: string; size: number },
  rule: EvidenceRule,
): { code: string; args: Record<string, string | number> } | undefined {
  const extension = file.name.toLowerCase().split('.').pop() ?? '';
  if (!extensionsOf(rule).includes(extension)) {
    return { code: 'file.type', args: { name: file.name, types: extensionsOf(rule).join('、') } };
  }
  if (file.size === 0) {
    return { code: 'file.empty', args: { name: file.name } };
  }
  return file.size > rule.maxBytes
    ? { code: 'file.big', args: { name: file.name, max: mostBytes(rule.maxBytes), size: bytes(file.size) } }
    : undefined;
}
