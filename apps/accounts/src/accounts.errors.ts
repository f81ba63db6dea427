import { conflict, DomainError, invalid, notFound } from '#platform/errors/domain-error';

/*
 * What better-auth refuses keeps its own code as `auth.<code>` (sign-in/auth-refusal.ts lists the ones that are
 * renamed). Besides these the service gives:
 */

/** Outside the demo there are no demo people, and the route does not exist. */
export const noDemo = () => notFound('route.not_found', 'no such route');

/** A membership of another office, of nobody, or one that has ended meanwhile. */
export const membershipUnknown = () => notFound('membership.not_found', 'no such membership');

/** Roles are given by others: nobody gives one to themselves, not even a smaller one. */
export const notYourself = () => conflict('membership.yourself', 'nobody changes their own role');

/** Whoever lost theirs asks somebody else: a stolen session must not be able to take the second factor away. */
export const notYourSecondFactor = () =>
  conflict('second_factor.yourself', 'nobody resets their own second factor: another administrator does');

export const nothingToReset = () => conflict('second_factor.none', 'this person has neither codes nor passkeys');

/** Every merchant keeps an owner, the city an administrator: hand over first. */
export const lastHead = ({ merchantId }: { merchantId: string | null }) =>
  merchantId
    ? conflict('membership.last_owner', 'a merchant keeps an owner: make somebody else owner first')
    : conflict('membership.last_administrator', 'the city keeps an administrator: make somebody else one first');

export const roleHeld = () => conflict('membership.role_held', 'the person has this role already');

/** Who hands out rights or runs the machine does not decide applications. */
export const rolesConflict = (role: string, held: string) =>
  conflict('membership.roles_conflict', `${role} and ${held} are not for the same person`, { held });

/** Unknown, for somebody else, or opened with another letter's secret: all the same to whoever asks. */
export const invitationUnknown = () => notFound('invitation.not_found', 'no such invitation');

export const invitationOver = (status: string) =>
  conflict('invitation.over', `the invitation is ${status}`, { status });

export const inviteYourself = () => conflict('invitation.yourself', 'nobody invites themselves');

export const alreadyMember = () => conflict('invitation.already_member', 'this person has the role already');

export const alreadyInvited = (id: string) =>
  conflict('invitation.already_open', 'there is an open invitation for this address', { id });

/** Letters go to addresses that nobody has proven: an office may not be used to send many. */
export const tooManyLetters = () =>
  new DomainError('throttled', 'invitation.too_many', 'too many invitations for now', { retryAfter: 3_600 });

/** Somebody has to be left who can run the shop, or the city: `current` names what has to be handed over first. */
export const stillNeeded = (offices: { role: string; merchantName: string | null }[]) =>
  conflict('person.still_needed', 'hand over first: nobody else could', { offices });

/** Deleting an account asks for its address once more. */
export const otherAddress = () =>
  invalid('person.other_address', 'email: not the address of this account', [
    { path: 'email', code: 'other', message: 'not the address of this account' },
  ]);

/** Unknown, or of somebody else's merchant. */
export const apiKeyUnknown = () => notFound('api_key.not_found', 'no such API key');

export const tooManyKeys = (most: number) => conflict('api_key.too_many_keys', `at most ${most} keys per merchant`);

export const tooManyRequests = (retryAfter: number) =>
  new DomainError('throttled', 'api_key.too_many', 'too many requests with this key for now', { retryAfter });

/** Of the person who asks; what others have is not told. */
export const noSuchSession = () => notFound('session.not_found', 'no such session');
