type Save = () => Promise<void> | void;

const savers = new Set<Save>();

/** A page with something typed registers how to keep it; called before the session ends. */
export function onSaveAll(save: Save) {
  savers.add(save);
  return () => {
    savers.delete(save);
  };
}

export async function saveAll() {
  await Promise.allSettled([...savers].map(async (save) => save()));
}
