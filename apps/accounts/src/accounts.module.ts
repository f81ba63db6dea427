import { AccountsPort } from '#contracts/ports';
import { historyHeadsOf, historyOf } from '#platform/audit/history-table';
import { defineService } from '#platform/host/service.module';
import { AccountsApi } from './accounts.api.js';
import { AccountsEvents } from './accounts.events.js';
import { AccountsJobs } from './accounts.jobs.js';
import { ApiKeyController } from './api-key/api-key.controller.js';
import { ApiKeyEntity } from './api-key/api-key.entity.js';
import { KeepApiKey } from './api-key/keep-api-key.js';
import { UseApiKey } from './api-key/use-api-key.js';
import { DemoController } from './demo/demo.controller.js';
import { DeviceEntity } from './device/device.entity.js';
import { KnownDevices } from './device/known-devices.js';
import { InvitationEntity } from './invitation/invitation.entity.js';
import { AnswerInvitation } from './invitation/answer-invitation.js';
import { InvitationController } from './invitation/invitation.controller.js';
import { InvitationQueries } from './invitation/invitation.queries.js';
import { InvitationToken } from './invitation/invitation-token.js';
import { Invite } from './invitation/invite.js';
import { RevokeInvitation } from './invitation/revoke-invitation.js';
import { SendAgain } from './invitation/send-again.js';
import { SweepInvitations } from './invitation/sweep-invitations.js';
import { LinkEntity } from './link/link.entity.js';
import { LinkQueries } from './link/link.queries.js';
import { RequestLink } from './link/request-link.js';
import { ChangeRole } from './membership/change-role.js';
import { EndMembership } from './membership/end-membership.js';
import { GrantOwnership } from './membership/grant-ownership.js';
import { MembershipEntity } from './membership/membership.entity.js';
import { NameMerchant } from './membership/name-merchant.js';
import { PeopleAuditQueries } from './membership/people-audit.queries.js';
import { PeopleController } from './membership/people.controller.js';
import { TeamController } from './membership/team.controller.js';
import { TeamQueries } from './membership/team.queries.js';
import { TellPerson } from './notice/tell-person.js';
import { AccountController } from './person/account.controller.js';
import { DeletePerson } from './person/delete-person.js';
import { MeController } from './person/me.controller.js';
import { PersonEntity } from './person/person.entity.js';
import { PersonQueries } from './person/person.queries.js';
import { ResetSecondFactor } from './second-factor/reset-second-factor.js';
import { SecurityController } from './second-factor/security.controller.js';
import { SecurityQueries } from './second-factor/security.queries.js';
import { SessionProofs } from './second-factor/session-proofs.js';
import { SpentCodes } from './second-factor/spent-codes.js';
import { OwnSessions } from './session/own-sessions.js';
import { SessionController } from './session/session.controller.js';
import { AuthController } from './sign-in/auth.controller.js';
import { Auth } from './sign-in/auth.js';
import { PasswordReset } from './sign-in/password-reset.js';
import { SessionQueries } from './sign-in/session.queries.js';
import { SweepExpired } from './sign-in/sweep-expired.js';
import { SignInGuard } from './throttle/sign-in-guard.js';
import { Tries } from './throttle/tries.js';
import { TryEntity } from './throttle/try.entity.js';

export const Accounts = defineService({
  name: 'accounts',
  entities: [
    PersonEntity,
    MembershipEntity,
    InvitationEntity,
    historyOf('accounts'),
    historyHeadsOf('accounts'),
    LinkEntity,
    DeviceEntity,
    TryEntity,
    ApiKeyEntity,
  ],
  controllers: [
    AuthController,
    MeController,
    SessionController,
    SecurityController,
    DemoController,
    TeamController,
    PeopleController,
    InvitationController,
    AccountController,
    ApiKeyController,
  ],
  providers: [
    Auth,
    SessionQueries,
    SessionProofs,
    SpentCodes,
    SecurityQueries,
    OwnSessions,
    KnownDevices,
    Tries,
    SignInGuard,
    TellPerson,
    PasswordReset,
    PersonQueries,
    RequestLink,
    LinkQueries,
    GrantOwnership,
    NameMerchant,
    SweepExpired,
    SweepInvitations,
    InvitationToken,
    InvitationQueries,
    Invite,
    SendAgain,
    RevokeInvitation,
    AnswerInvitation,
    TeamQueries,
    PeopleAuditQueries,
    ChangeRole,
    EndMembership,
    ResetSecondFactor,
    DeletePerson,
    KeepApiKey,
    UseApiKey,
  ],
  events: AccountsEvents,
  jobs: AccountsJobs,
  port: { type: AccountsPort, answer: AccountsApi },
});
