import { Card } from 'antd';
import { titled } from '@/lib/form/texts';
import type { FormView } from '@/lib/form/types';
import type { OpenCycle } from '@/lib/form/useCycles';
import { Page } from '@/ui/Page';
import type { ApplicationView } from '../api/types';
import type { DraftQueue } from '../queue/DraftQueue';
import { StateTag } from './StateTag';

interface FiledProps {
  id: string;
  application: ApplicationView;
  form: FormView;
  cycle: OpenCycle | undefined;
  draft: DraftQueue;
}

/** An application that is with its unit or further on. */
export function Filed({ application, form }: FiledProps) {
  return (
    <Page title={titled(form.form)}>
      <Card>
        <StateTag state={application.summary.state} />
      </Card>
    </Page>
  );
}
