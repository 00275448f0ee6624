import { Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { controlId } from '@/ui/form/FieldRow';
import { useFiles } from '../files';
import { useCurrentDraft } from '../queue/useDraft';
import { UploadButton } from './UploadButton';

interface EvidencePickerProps {
  label: string;
  pointer: string;
  question?: string;
  chosen: string[];
  max?: number | undefined;
  onChange: (ids: string[]) => void;
}

/** Which of the application's files prove something, chosen from those there are or added here. */
export function EvidencePicker({ label, pointer, question, chosen, max, onChange }: EvidencePickerProps) {
  const { t } = useTranslation('applications');
  const draft = useCurrentDraft();
  const { files } = useFiles();
  const id = `${controlId(pointer)}-files`;
  const known = files.map((file) => ({ value: file.evidenceId, label: file.fileName }));
  const gone = chosen.filter((one) => !files.some((file) => file.evidenceId === one));
  return (
    <Flex vertical gap={4} style={{ marginTop: 8 }}>
      <label htmlFor={id} style={{ fontWeight: 600 }}>
        {label}
      </label>
      <Flex gap={8} wrap align="flex-start">
        <Select
          id={id}
          mode="multiple"
          style={{ flex: '1 1 260px', minWidth: 0 }}
          placeholder={t(files.length > 0 ? 'evidence.choose' : 'evidence.none')}
          value={chosen}
          maxCount={max}
          options={[...known, ...gone.map((value) => ({ value, label: t('file.gone') }))]}
          showSearch={{ optionFilterProp: 'label' }}
          onFocus={() => draft.hold(pointer)}
          onBlur={() => draft.leave(pointer)}
          onChange={onChange}
        />
        <UploadButton pointer={pointer} question={question} />
      </Flex>
    </Flex>
  );
}
