import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { AccountsPort, type AccountLink } from '#contracts/ports';
import { LinkQueries } from './link/link.queries.js';
import { PersonQueries, type Recipient } from './person/person.queries.js';
import { SessionQueries } from './sign-in/session.queries.js';

@Injectable()
export class AccountsApi extends AccountsPort {
  constructor(
    @Inject(SessionQueries) private readonly sessions: SessionQueries,
    @Inject(PersonQueries) private readonly people: PersonQueries,
    @Inject(LinkQueries) private readonly links: LinkQueries,
  ) {
    super();
  }

  async actor(ask: { cookie: string }): Promise<Actor | null> {
    return (await this.sessions.signedIn(ask.cookie))?.actor ?? null;
  }

  members(ask: { merchantId: string }): Promise<Recipient[]> {
    return this.people.members(ask.merchantId);
  }

  cityPeople(ask: { role: string }): Promise<Recipient[]> {
    return this.people.cityPeople(ask.role);
  }

  link(ask: { linkId: string }): Promise<AccountLink | null> {
    return this.links.open(ask.linkId);
  }
}
