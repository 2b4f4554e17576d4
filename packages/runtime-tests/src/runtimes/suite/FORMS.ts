/** The builds, in the order in which they are tested. */
export const FORMS = ['ESM', 'CJS'] as const;
