import dayjs, { type Dayjs } from 'dayjs';
import type { Cycle, CycleBody } from './api/cycles';
import { endOf, lastDay } from './extension';
import { type Unit, unitsBody } from './units';

/** A proposal as the form has it. */
export interface Entered {
  year: number;
  name: string;
  application: Dayjs;
  recommendation: Dayjs;
  objectionWorkingDays: number;
  units: Unit[];
}

/** What the form begins with when a proposal is changed. */
export const enteredOf = (cycle: Cycle): Entered => ({
  year: cycle.year,
  name: cycle.name,
  application: dayjs(lastDay(cycle.applicationDeadline)),
  recommendation: dayjs(lastDay(cycle.recommendationDeadline)),
  objectionWorkingDays: cycle.objectionWorkingDays,
  units: cycle.recommenders.map(({ id, tenant, name, serves, largeQuota, smeQuota }) => ({
    id,
    tenant,
    name,
    serves,
    largeQuota,
    smeQuota,
  })),
});

/** What the service is asked for; what the form does not show stays as it stands. */
export function proposalBody(entered: Entered, standing: Cycle | undefined): CycleBody {
  return {
    ...(standing ? unshown(standing) : {}),
    year: entered.year,
    name: entered.name,
    applicationDeadline: endOfDay(entered.application, standing?.applicationDeadline),
    recommendationDeadline: endOfDay(entered.recommendation, standing?.recommendationDeadline),
    objectionWorkingDays: entered.objectionWorkingDays,
    recommenders: unitsBody(entered.units),
  };
}

const unshown = ({ industries, formVersion, rubricVersion, expertsPerDossier, sameProvinceConflict }: Cycle) => ({
  industries,
  formVersion,
  rubricVersion,
  expertsPerDossier,
  sameProvinceConflict,
});

const endOfDay = (day: Dayjs, standing = NEVER) => endOf(day.format('YYYY-MM-DD'), standing);

/** Nothing stands yet that a day could keep. */
const NEVER = new Date(0).toISOString();
