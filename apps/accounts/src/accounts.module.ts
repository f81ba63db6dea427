import { AccountsPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { AccountsApi } from './accounts.api.js';
import { AccountsEvents } from './accounts.events.js';
import { AccountsJobs } from './accounts.jobs.js';
import { DemoController } from './demo/demo.controller.js';
import { LinkEntity } from './link/link.entity.js';
import { LinkQueries } from './link/link.queries.js';
import { RequestLink } from './link/request-link.js';
import { GrantOwnership } from './membership/grant-ownership.js';
import { MembershipEntity } from './membership/membership.entity.js';
import { NameMerchant } from './membership/name-merchant.js';
import { MeController } from './person/me.controller.js';
import { PersonEntity } from './person/person.entity.js';
import { PersonQueries } from './person/person.queries.js';
import { AuthController } from './sign-in/auth.controller.js';
import { Auth } from './sign-in/auth.js';
import { SessionQueries } from './sign-in/session.queries.js';
import { SweepExpired } from './sign-in/sweep-expired.js';

export const Accounts = defineService({
  name: 'accounts',
  entities: [PersonEntity, MembershipEntity, LinkEntity],
  controllers: [AuthController, MeController, DemoController],
  providers: [
    Auth,
    SessionQueries,
    PersonQueries,
    RequestLink,
    LinkQueries,
    GrantOwnership,
    NameMerchant,
    SweepExpired,
  ],
  events: AccountsEvents,
  jobs: AccountsJobs,
  port: { type: AccountsPort, answer: AccountsApi },
});
