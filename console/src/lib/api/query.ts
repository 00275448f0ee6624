import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

/** Reads again what fails in passing; what the service refuses is shown at once. */
export function newQueryClient(onUnknown: (error: unknown) => void) {
  const told = (error: unknown) => {
    if (!isProblem(error)) {
      onUnknown(error);
    }
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: told }),
    mutationCache: new MutationCache({ onError: told }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 3 && isProblem(error) && error.passing,
        refetchOnWindowFocus: true,
      },
    },
  });
}
