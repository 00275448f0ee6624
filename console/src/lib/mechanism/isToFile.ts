/** The tenant of those whose jurisdiction is the whole country. */
const NATIONAL = 'national';

/**
 * Whether a unit of a tenant files a joint mechanism: the market supervision and industry departments of a jurisdiction
 * establish one (notice, three); a national association has nobody to establish it with.
 */
export const isToFile = (tenant: string) => tenant !== NATIONAL;
