import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { AccountsPort, type InvitationLetter } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { invitationWords } from '../texts/invitation.de.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To an address that is offered a role. Nothing when the invitation has ended, or another letter took its place. */
@Injectable()
export class Invitation implements Letter<Facts['invitation.made']> {
  constructor(
    @Inject(AccountsPort) private readonly accounts: AccountsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ invitationId, letter }: Facts['invitation.made']): Promise<Draft[]> {
    const invitation = await this.accounts.invitation({ invitationId, letter });
    return invitation ? [{ to: invitation.email, mail: invitationMail(invitation, this.stationery.forDesk()) }] : [];
  }
}

export function invitationMail(invitation: InvitationLetter, sheet: DeskSheet): Mail {
  const { role, merchantName, invitedBy, url, expiresAt, email } = invitation;
  const words = invitationWords;
  const place = merchantName ?? words.city;
  return sheet.mail(
    {
      subject: words.subject(place),
      preview: words.preview(invitedBy),
      title: words.title,
      blocks: [
        { kind: 'text', text: words.greeting },
        { kind: 'text', text: words.intro(invitedBy, place, words.roles[role]) },
        { kind: 'text', text: words.may[role] },
        { kind: 'button', label: words.open, url },
        { kind: 'text', text: words.how(email) },
        { kind: 'text', text: words.until(sheet.format.moment(expiresAt)), soft: true },
      ],
    },
    words.why,
  );
}
