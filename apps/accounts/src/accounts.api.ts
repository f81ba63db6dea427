import { Inject, Injectable } from '@nestjs/common';
import type { Actor, MerchantRole } from '#contracts/actor';
import { AccountsPort, type AccountLink, type ApiKeyHolder, type InvitationLetter } from '#contracts/ports';
import type { HistoryAsk, HistoryHead, HistoryPage, HistoryReport } from '#contracts/history';
import { verifyChain } from '#platform/audit/history-chain';
import { noteHead } from '#platform/audit/note-heads';
import { searchHistory } from '#platform/audit/search-history';
import { Database } from '#platform/database/database';
import { UseApiKey } from './api-key/use-api-key.js';
import { InvitationQueries } from './invitation/invitation.queries.js';
import { LinkQueries } from './link/link.queries.js';
import { PersonQueries, type Recipient } from './person/person.queries.js';
import { SessionQueries } from './sign-in/session.queries.js';

@Injectable()
export class AccountsApi extends AccountsPort {
  constructor(
    @Inject(SessionQueries) private readonly sessions: SessionQueries,
    @Inject(PersonQueries) private readonly people: PersonQueries,
    @Inject(LinkQueries) private readonly links: LinkQueries,
    @Inject(InvitationQueries) private readonly invitations: InvitationQueries,
    @Inject(Database) private readonly database: Database,
    @Inject(UseApiKey) private readonly keys: UseApiKey,
  ) {
    super();
  }

  async actor(ask: { cookie: string }): Promise<Actor | null> {
    return (await this.sessions.signedIn(ask.cookie))?.actor ?? null;
  }

  apiKey(ask: { key: string }): Promise<ApiKeyHolder | null> {
    return this.keys.use(ask.key);
  }

  members(ask: { merchantId: string }): Promise<(Recipient & { role: MerchantRole })[]> {
    return this.people.members(ask.merchantId);
  }

  cityPeople(ask: { role: string }): Promise<Recipient[]> {
    return this.people.cityPeople(ask.role);
  }

  invitation(ask: { invitationId: string; letter: number }): Promise<InvitationLetter | null> {
    return this.invitations.letter(ask);
  }

  person(ask: { personId: string }): Promise<{ name: string; email: string } | null> {
    return this.people.person(ask.personId);
  }

  link(ask: { linkId: string }): Promise<AccountLink | null> {
    return this.links.open(ask.linkId);
  }

  /** Whom a shop employs is the shop's business. */
  history(ask: HistoryAsk): Promise<HistoryPage> {
    return searchHistory(this.database, 'accounts', ask, { ofMerchants: false });
  }

  historyReport(): Promise<HistoryReport> {
    return verifyChain((sql, values) => this.database.rows(sql, values), 'accounts');
  }

  noteHistoryHead(): Promise<HistoryHead | null> {
    return noteHead(this.database, 'accounts');
  }
}
