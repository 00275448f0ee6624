import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { fileFault, useFiles } from '../files';
import { begin, useCurrentUploads, useUploadList } from '../uploads/useUploads';

/** Takes chosen or dropped files; says at once of each that would not be taken, why. */
export function useTakeFiles(pointer?: string, question?: string) {
  const { t } = useTranslation('applications');
  const { message } = App.useApp();
  const { files, rule } = useFiles();
  const uploads = useCurrentUploads();
  const under = useUploadList(uploads).filter((one) => one.state !== 'done' && one.state !== 'refused').length;
  return (chosen: Iterable<File>) => {
    let room = rule.maxFiles - files.length - under;
    for (const file of chosen) {
      const fault =
        fileFault(file, rule) ?? (room <= 0 ? { code: 'file.many', args: { max: rule.maxFiles } } : undefined);
      if (fault) {
        void message.error(t(fault.code, fault.args), 8);
      } else {
        room--;
        begin(uploads, file, pointer, question);
      }
    }
  };
}
