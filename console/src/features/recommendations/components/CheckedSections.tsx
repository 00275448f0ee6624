import { Checkbox, Flex, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type PublishedForm, sectionId, titleOf } from '@/ui/dossier';
import type { CaseFile } from '../api/caseFile';
import { Mark } from '@/ui/Mark';
import { useRemarks } from '../api/remarks';
import { useChecks } from './useChecks';

/** Which sections were looked through; the headings lead to them. */
export function CheckedSections({ file, form, still }: { file: CaseFile; form: PublishedForm; still: boolean }) {
  const { t } = useTranslation('recommendations');
  const save = useRemarks(file.caseId);
  const checks = useChecks(file, form);
  const checked = save.isPending ? (save.variables.checked ?? []) : checks.done;
  const set = (id: string, is: boolean) =>
    save.mutate({ checked: is ? [...checked, id] : checked.filter((one) => one !== id) });
  const done = form.sections.filter((section) => checked.includes(section.id)).length;
  return (
    <Flex vertical gap={4}>
      <Progress
        percent={Math.round((done / form.sections.length) * 100)}
        size="small"
        format={() => `${done}/${form.sections.length}`}
        aria-label={t('checked.progress')}
      />
      {form.sections.map((section) => (
        <Flex key={section.id} gap={8} align="baseline">
          <Checkbox
            checked={checked.includes(section.id)}
            disabled={still || !checks.known}
            aria-label={t('checked.of', { title: titleOf(section) })}
            onChange={(event) => set(section.id, event.target.checked)}
          />
          <span>
            <a href={`#${sectionId(section.id)}`}>
              {t('dossier:section', { no: section.no, title: titleOf(section) })}
            </a>{' '}
            {checks.again.includes(section.id) && !checked.includes(section.id) ? (
              <Mark tone="warn">{t('checked.again')}</Mark>
            ) : null}
          </span>
        </Flex>
      ))}
      {checks.error ? <ProblemAlert error={checks.error} onRetry={checks.retry} /> : null}
      {save.isError ? <ProblemAlert error={save.error} /> : null}
    </Flex>
  );
}
