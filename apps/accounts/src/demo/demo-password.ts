/** The one password of all demo people. Only a demo has them; it is printed on the sign-in page there. */
export const demoPassword = (citySlug: string): string => `${citySlug}-demo-2026`;
