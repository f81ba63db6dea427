import type { Provider, Type } from '@nestjs/common';
import { ApplicationLinkEntity } from '../continuation/application-link.entity.js';
import { LinkQueries } from '../continuation/link.queries.js';
import { LinkSecret } from '../continuation/link-secret.js';
import { OpenLink } from '../continuation/open-link.js';
import { SendLink } from '../continuation/send-link.js';
import { ChangeDocument } from '../document/change-document.js';
import { ChangeHelp } from '../help/change-help.js';
import { HelpingController } from '../help/helping.controller.js';
import { HelpingQueries } from '../help/helping.queries.js';
import { InviteOwner } from '../help/invite-owner.js';
import { StartHelping } from '../help/start-helping.js';
import { CheckOutside } from '../outside-check/check-outside.js';
import { LucidGateway } from '../outside-check/lucid-gateway.js';
import { OutsideCheckEntity } from '../outside-check/outside-check.entity.js';
import { OutsideCheckQueries } from '../outside-check/outside-check.queries.js';
import { RecheckVatIds } from '../outside-check/recheck-vat-ids.js';
import { ViesGateway } from '../outside-check/vies-gateway.js';
import { CityPostcodeEntity } from '../place/city-postcode.entity.js';
import { SubmissionEntity } from '../submission/submission.entity.js';
import { CopyApplication } from './copy-application.js';
import { WithdrawApplication } from './withdraw-application.js';

/* How somebody comes in, beside the application itself: help, links, snapshots, checks outside. */

export const comingInEntities = [SubmissionEntity, ApplicationLinkEntity, OutsideCheckEntity, CityPostcodeEntity];

export const comingInControllers: Type[] = [HelpingController];

export const comingInProviders: Provider[] = [
  WithdrawApplication,
  CopyApplication,
  ChangeDocument,
  LinkSecret,
  LinkQueries,
  SendLink,
  OpenLink,
  HelpingQueries,
  StartHelping,
  InviteOwner,
  ChangeHelp,
  ViesGateway,
  LucidGateway,
  CheckOutside,
  RecheckVatIds,
  OutsideCheckQueries,
];
