/** What the city's directory says about somebody. */
export interface DirectoryProfile {
  email?: unknown;
  email_verified?: unknown;
  amr?: unknown;
  acr?: unknown;
}

export type DirectoryRefusal = 'directory_email_unverified' | 'directory_domain_foreign';

/** Why the directory's word is not taken for this person; null when it is. Domains are compared whole. */
export function directoryRefusal(profile: DirectoryProfile, domains: readonly string[]): DirectoryRefusal | null {
  const { email, email_verified: verified } = profile;
  if (typeof email !== 'string' || (verified !== true && verified !== 'true')) return 'directory_email_unverified';
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  return at > 0 && domains.includes(domain) ? null : 'directory_domain_foreign';
}

/**
 * Whether the directory asked for a second factor, as far as it was agreed what its words mean: `amr:mfa` counts when
 * `amr` (RFC 8176) lists mfa, `acr:high` when `acr` is high. Nothing agreed, nothing counts.
 */
export function directorySecondFactor(profile: DirectoryProfile, agreed: readonly string[]): boolean {
  const said = [
    ...[profile.amr].flat().map((value) => `amr:${String(value)}`),
    ...(typeof profile.acr === 'string' ? [`acr:${profile.acr}`] : []),
  ];
  return agreed.some((value) => said.includes(value));
}
