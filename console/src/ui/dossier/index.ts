export { AvoidanceSection } from './AvoidanceSection';
export { type Contact, useContactReveal, withContact } from './contact';
export { ContactReveal } from './ContactReveal';
export { DossierSections, sectionId } from './DossierSections';
export { EvidenceDrawer, evidenceAddress } from './EvidenceDrawer';
export { EvidenceLinks } from './EvidenceLinks';
export { placeId } from './FieldList';
export { FieldValue } from './FieldValue';
export { ProfileSection } from './ProfileSection';
export { rowsOf } from './rows';
export { ScanState, scanOf } from './ScanState';
export { SelfCheckSheet } from './SelfCheckSheet';
export type {
  Answer,
  Beside,
  DossierContent,
  EvidenceFile,
  Field,
  OpenEvidence,
  PublishedForm,
  Section,
} from './types';
export { industryWords, labelOf, nameOf, numeral, textOf, titleOf, valueAt } from './words';
export { bytes } from '@/lib/files/size';
