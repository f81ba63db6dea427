import type { Provider, Type } from '@nestjs/common';
import { AddAppealDocument } from '../appeal/add-appeal-document.js';
import { AppealController } from '../appeal/appeal.controller.js';
import { AppealEntity } from '../appeal/appeal.entity.js';
import { AppealQueries } from '../appeal/appeal.queries.js';
import { CityAppealController } from '../appeal/city-appeal.controller.js';
import { DecideAppeal } from '../appeal/decide-appeal.js';
import { FileAppeal } from '../appeal/file-appeal.js';
import { AuditController } from '../history/audit.controller.js';
import { AuditQueries } from '../history/audit.queries.js';
import { NoteEnds } from '../history/note-ends.js';
import { CityRenewalController } from '../renewal/city-renewal.controller.js';
import { DecideRenewal } from '../renewal/decide-renewal.js';
import { RemindExpiry } from '../renewal/remind-expiry.js';
import { DocumentReminderEntity, RenewalEntity } from '../renewal/renewal.entity.js';
import { RenewalQueries } from '../renewal/renewal.queries.js';
import { SendRenewal } from '../renewal/send-renewal.js';
import { EraseDue } from '../retention/erase-due.js';
import { AnnounceSuspension } from '../suspension/announce-suspension.js';
import { EndSuspension } from '../suspension/end-suspension.js';
import { KeepDates } from '../suspension/keep-dates.js';
import { SuspendMerchant } from '../suspension/suspend-merchant.js';
import { SuspensionController } from '../suspension/suspension.controller.js';
import { SuspensionEntity } from '../suspension/suspension.entity.js';
import { CityMerchantController } from './city-merchant.controller.js';
import { JudgeVatId } from './judge-vat-id.js';
import { LeaveMarket } from './leave-market.js';
import { MerchantQueries } from './merchant.queries.js';
import { NoticeQueries } from './notice.queries.js';
import { ShopStandingEntity } from './shop-standing.entity.js';
import { StandingController } from './standing.controller.js';
import { StandingQueries } from './standing.queries.js';

/* What the city does about merchants who have been let in, and what they can do about it. */

export const oversightEntities = [
  ShopStandingEntity,
  SuspensionEntity,
  AppealEntity,
  RenewalEntity,
  DocumentReminderEntity,
];

export const oversightControllers: Type[] = [
  CityMerchantController,
  SuspensionController,
  CityAppealController,
  CityRenewalController,
  AuditController,
  AppealController,
  StandingController,
];

export const oversightProviders: Provider[] = [
  StandingQueries,
  MerchantQueries,
  NoticeQueries,
  LeaveMarket,
  JudgeVatId,
  SuspendMerchant,
  AnnounceSuspension,
  EndSuspension,
  KeepDates,
  AppealQueries,
  FileAppeal,
  AddAppealDocument,
  DecideAppeal,
  RenewalQueries,
  RemindExpiry,
  SendRenewal,
  DecideRenewal,
  EraseDue,
  AuditQueries,
  NoteEnds,
];
