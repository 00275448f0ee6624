import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/lib/form/types';
import { changedPart, type Part } from './parts';
import { asksForReason, fieldWords, verdictWords } from './wording';

/** One thing that changed: what stood there, struck out, and what stands there now. */
export function PartView({ part, pointer, form }: { part: Part; pointer: string; form: Form }) {
  const { t } = useTranslation('differences');
  switch (part.kind) {
    case 'verdict':
      return (
        <p className="difference-part">
          <span className="difference-name">{t('verdict')}</span>
          <del>{verdictWords(form, part.before)}</del>
          <span aria-hidden="true"> → </span>
          <ins>{verdictWords(form, part.after)}</ins>
        </p>
      );
    case 'files':
    case 'employers':
      return (
        <Flex vertical gap={2}>
          {part.removed.map((name) => (
            <p key={`-${name}`} className="difference-part">
              <span className="difference-name">{t(`${part.kind}.removed`)}</span>
              <del>{name}</del>
            </p>
          ))}
          {part.added.map((name) => (
            <p key={`+${name}`} className="difference-part">
              <span className="difference-name">{t(`${part.kind}.added`)}</span>
              <ins>{name}</ins>
            </p>
          ))}
        </Flex>
      );
    case 'reason':
      return (
        <Words
          name={t(asksForReason(form, part.of) ? 'reason.required' : 'reason')}
          before={part.before}
          after={part.after}
        />
      );
    case 'value':
      return <Words before={fieldWords(form, pointer, part.before)} after={fieldWords(form, pointer, part.after)} />;
  }
}

function Words({ name, before, after }: { name?: string; before: string; after: string }) {
  const { t } = useTranslation('differences');
  const [was, is] = before && after ? changedPart(before, after) : [before, after];
  return (
    <Flex vertical gap={2}>
      {name ? <span className="difference-name">{name}</span> : null}
      <p className="difference-part">
        <span className="difference-name">{t('before')}</span>
        {was ? <del className="prose">{was}</del> : <span className="difference-none">{t('nothing')}</span>}
      </p>
      <p className="difference-part">
        <span className="difference-name">{t('after')}</span>
        {is ? <ins className="prose">{is}</ins> : <span className="difference-none">{t('nothing')}</span>}
      </p>
    </Flex>
  );
}
