import { Button, Flex, Grid } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { titled } from '@/lib/form/texts';
import type { FormView } from '@/lib/form/types';
import type { ToldCycle } from '@/lib/form/useCycles';
import { Countdown } from '@/ui/Countdown';
import { Page } from '@/ui/Page';
import type { ApplicationView } from '../api/types';
import { CorrectionsContext } from '../corrections';
import { FilesContext } from '../files';
import { AVOIDED, FILES, useParts } from '../parts';
import type { DraftQueue } from '../queue/DraftQueue';
import { DraftContext } from '../queue/useDraft';
import { useNews, useOwnEdits, usePresence } from '../queue/useNews';
import { deadlineKey, deadlineOf } from '../standing';
import { UploadsContext, useUploads } from '../uploads/useUploads';
import { useFocusAt } from '../useFocusAt';
import { WordingContext } from '../wording';
import { AvoidancesPart } from './AvoidancesPart';
import { Colleagues } from './Colleagues';
import { FieldsPart } from './FieldsPart';
import { FilesPart } from './FilesPart';
import { HandBanner } from './HandBanner';
import { Papers } from './Papers';
import { Hindrance } from './Hindrance';
import { PartNav } from './PartNav';
import { PartSteps } from './PartSteps';
import { SaveIndicator } from './SaveIndicator';
import { SelfCheckPart } from './SelfCheckPart';

interface EditorProps {
  id: string;
  application: ApplicationView;
  form: FormView;
  cycle: ToldCycle | undefined;
  draft: DraftQueue;
}

/** The form, part by part, with everything typed on its way to the service. */
export function Editor({ id, application, form, cycle, draft }: EditorProps) {
  const { t } = useTranslation('applications');
  const wide = Grid.useBreakpoint().lg ?? true;
  const [search, setSearch] = useSearchParams();
  const files = useMemo(() => application.content?.evidence ?? [], [application]);
  const parts = useParts(form, draft, files.length);
  const current = parts.find((part) => part.id === search.get('part'))?.id ?? parts[0]!.id;
  const section = form.form.sections.find((one) => one.id === current);
  const news = useNews(id, draft);
  useOwnEdits(id, draft, application.corrections.length > 0);
  const uploads = useUploads(id, draft);
  usePresence(id, section?.id);
  useFocusAt(search.get('at'));
  const go = (part: string) => {
    setSearch({ part });
    window.scrollTo({ top: 0 });
  };
  const corrections = useMemo(() => correctionsOf(application), [application]);
  const wording = useMemo(
    () => ({ table: form.form.sections.find((one) => one.selfCheck)?.selfCheck, files }),
    [form, files],
  );
  const kept = useMemo(() => ({ applicationId: id, files, rule: form.evidence }), [id, files, form]);
  const part = (
    <Flex vertical gap={16} style={{ minWidth: 0, flex: 1 }}>
      <Hindrance draft={draft} />
      <HandBanner application={application} form={form.form} />
      <h2 style={{ margin: 0, fontSize: 19, fontWeight: 600 }}>
        {section
          ? `${section.no}、${titled(section)}`
          : current === AVOIDED
            ? t('dossier:avoidances')
            : t('files.part', { n: files.length })}
      </h2>
      {current === AVOIDED ? <AvoidancesPart rule={form.avoidances} /> : null}
      {current === FILES ? <FilesPart /> : null}
      {section && section.fields.length > 0 ? <FieldsPart fields={section.fields} /> : null}
      {section?.selfCheck ? <SelfCheckPart table={section.selfCheck} /> : null}
      <PartSteps id={id} parts={parts} current={current} onGo={go} />
    </Flex>
  );
  return (
    <DraftContext.Provider value={draft}>
      <CorrectionsContext.Provider value={corrections}>
        <FilesContext.Provider value={kept}>
          <UploadsContext.Provider value={uploads}>
            <WordingContext.Provider value={wording}>
              <Page
                title={titled(form.form)}
                lead={
                  cycle ? (
                    <Countdown
                      until={deadlineOf(application.summary.state, cycle, application.summary.recommenderId)}
                      label={`${cycle.name} ${t(deadlineKey(application.summary.state))}`}
                    />
                  ) : undefined
                }
                actions={
                  <>
                    <Papers id={id} />
                    <Link to={`/applications/${id}/submit`}>
                      <Button type="primary" tabIndex={-1}>
                        {t('review')}
                      </Button>
                    </Link>
                  </>
                }
              >
                <Flex className="save-line" justify="space-between" gap={8} wrap>
                  <SaveIndicator draft={draft} />
                  <Colleagues present={news?.present ?? []} form={form.form} />
                </Flex>
                <Flex gap={20} vertical={!wide} align={wide ? 'flex-start' : 'stretch'}>
                  <div className={wide ? 'part-nav' : undefined}>
                    <PartNav parts={parts} current={current} onGo={go} narrow={!wide} />
                  </div>
                  {part}
                </Flex>
              </Page>
            </WordingContext.Provider>
          </UploadsContext.Provider>
        </FilesContext.Provider>
      </CorrectionsContext.Provider>
    </DraftContext.Provider>
  );
}

function correctionsOf(application: ApplicationView) {
  const since = application.verdicts.findLast((verdict) => verdict.word === 'RETURNED')?.at;
  return { corrections: application.corrections, since, edited: application.edited };
}
