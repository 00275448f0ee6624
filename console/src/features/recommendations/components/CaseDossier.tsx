import { Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../api/caseFile';
import type { Filing } from '@/lib/filing/useFiling';
import {
  AvoidanceSection,
  type Contact,
  ContactReveal,
  DossierSections,
  EvidenceDrawer,
  type EvidenceFile,
  type PublishedForm,
  ProfileSection,
  withContact,
} from '@/ui/dossier';
import { BesideItem } from './BesideItem';
import { FileList } from './FileList';
import type { Place } from './places';
import { RemarkDialog } from './RemarkDialog';

interface CaseDossierProps {
  file: CaseFile;
  filing: Filing;
  form: PublishedForm;
  places: Place[];
  /** places that changed since the submission before */
  changed: ReadonlySet<string | undefined>;
}

/** The submission as it was received, with a place for remarks beside every item. */
export function CaseDossier({ file, filing, form, places, changed }: CaseDossierProps) {
  const { t } = useTranslation('recommendations');
  const [noting, setNoting] = useState<string>();
  const [opened, setOpened] = useState<EvidenceFile>();
  const [contact, setContact] = useState<Contact>();
  const works = file.state === 'RECEIVED' || file.state === 'RETURNED';
  const asked = [...file.steps].reverse().find((step) => step.what === 'RETURNED')?.corrections ?? [];
  const remarkAt = (pointer: string) => file.remarks?.find((remark) => remark.pointer === pointer);
  const beside = (pointer: string, label: string) => (
    <BesideItem
      label={label}
      remark={remarkAt(pointer)}
      asked={asked.find((item) => item.pointer === pointer)?.reason}
      changed={changed.has(pointer)}
      onRemark={works ? () => setNoting(pointer) : undefined}
    />
  );
  const { content, profile } = withContact(filing, contact);
  const place = noting
    ? (places.find((one) => one.pointer === noting) ?? { pointer: noting, label: '', group: '' })
    : undefined;
  const question = places.find((one) => one.pointer === `/answers/${opened?.questionId}`);
  return (
    <Flex vertical gap={16}>
      <ProfileSection
        form={form}
        profile={profile}
        beside={beside}
        revealed={contact !== undefined}
        extra={contact ? null : <ContactReveal applicationId={file.applicationId} onRevealed={setContact} />}
      />
      <DossierSections
        form={form}
        content={content}
        beside={beside}
        onOpen={setOpened}
        revealed={contact !== undefined}
      />
      <AvoidanceSection avoidances={content.avoidances} />
      <Card title={<h2 className="card-title">{t('files.count', { count: content.evidence.length })}</h2>}>
        <FileList
          files={content.evidence}
          answers={content.answers}
          beside={beside}
          onOpen={setOpened}
          places={places}
        />
      </Card>
      <EvidenceDrawer
        applicationId={file.applicationId}
        file={opened}
        belongsTo={question?.label}
        onClose={() => setOpened(undefined)}
      />
      {place ? (
        <RemarkDialog
          key={place.pointer}
          caseId={file.caseId}
          place={place}
          remark={remarkAt(place.pointer)}
          onClose={() => setNoting(undefined)}
        />
      ) : null}
    </Flex>
  );
}
