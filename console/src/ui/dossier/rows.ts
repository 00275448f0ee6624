import type { SelfCheckTable } from './types';

type Category = SelfCheckTable['categories'][number];
type Item = Category['items'][number];

export interface SheetRow {
  category: Category;
  /** over how many rows the category's cell reaches; 0 where the one above covers */
  categorySpan: number;
  item: Item;
  itemSpan: number;
  question: Item['questions'][number];
}

/** The table's rows, one a question, with the reach of the merged cells. */
export function rowsOf(table: SelfCheckTable): SheetRow[] {
  return table.categories.flatMap((category) => {
    const reach = category.items.reduce((sum, item) => sum + item.questions.length, 0);
    return category.items.flatMap((item, itemAt) =>
      item.questions.map((question, at) => ({
        category,
        categorySpan: itemAt === 0 && at === 0 ? reach : 0,
        item,
        itemSpan: at === 0 ? item.questions.length : 0,
        question,
      })),
    );
  });
}
