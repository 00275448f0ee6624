import { answerFault, fieldFault } from './check';
import type { Answer, Category, Fault, Form, Section, SelfCheck } from './types';

/** How far a part is: what it asks for, what is done of it, and what is still missing or wrong. */
export interface Progress {
  id: string;
  done: number;
  total: number;
  faults: Fault[];
}

/** What stands at a pointer of the content. */
export type Read = (pointer: string) => unknown;

export const questionsOf = (category: Category) => category.items.flatMap((item) => item.questions);

export function categoryProgress(table: SelfCheck, category: Category, read: Read): Progress {
  const questions = questionsOf(category);
  const faults = questions.flatMap(({ id }) => {
    const answer = read(`/answers/${id}`) as Answer | undefined;
    return answerFault(id, answer, table.marks, table.reasonMaxLength) ?? [];
  });
  return { id: category.id, done: questions.length - faults.length, total: questions.length, faults };
}

export function sectionProgress(section: Section, read: Read): Progress {
  const demanded = section.fields.filter((field) => field.required);
  const faults = section.fields.flatMap((field) => fieldFault(field, read(field.pointer)) ?? []);
  const open = new Set(faults.map((fault) => fault.pointer));
  const own = demanded.filter((field) => !open.has(field.pointer)).length;
  const categories = (section.selfCheck?.categories ?? []).map((category) =>
    categoryProgress(section.selfCheck as SelfCheck, category, read),
  );
  return {
    id: section.id,
    done: own + categories.reduce((sum, one) => sum + one.done, 0),
    total: demanded.length + categories.reduce((sum, one) => sum + one.total, 0),
    faults: [...faults, ...categories.flatMap((one) => one.faults)],
  };
}

export const formProgress = (form: Form, read: Read) => form.sections.map((section) => sectionProgress(section, read));
