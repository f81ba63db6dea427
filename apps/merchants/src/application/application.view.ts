import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_KINDS } from '../document/document.entity.js';
import { DOCUMENT_WARNINGS } from '../document/inspect-document.js';
import { APPLICATION_MOVES } from './application-status.js';
import { LegalForm } from './legal.form.js';
import { MISSING_CODES, type Missing } from './missing.js';
import { ShopForm } from './shop.form.js';

const STATUSES = Object.keys(APPLICATION_MOVES);
const nullableTime = { type: String, nullable: true, format: 'date-time' } as const;
const nullableDay = { type: String, nullable: true, format: 'date' } as const;

export class ApplicationDocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DOCUMENT_KINDS }) kind!: string;
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
  @ApiProperty({ description: 'bytes' }) size!: number;
  @ApiProperty({ format: 'date-time' }) uploadedAt!: string;
  @ApiProperty({ ...nullableDay, description: 'as the applicant says' }) issuedOn!: string | null;
  @ApiProperty({ ...nullableDay, description: 'as the applicant says' }) statedUntil!: string | null;
  @ApiProperty({ enum: DOCUMENT_WARNINGS, isArray: true, description: 'what is odd about the file' })
  warnings!: string[];
}

export class DecisionView {
  @ApiProperty({ enum: ['approved', 'rejected'] }) outcome!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'name of the reviewer' }) by!: string;
}

export class MissingView implements Missing {
  @ApiProperty({ example: 'legal.iban' }) path!: string;
  @ApiProperty({ enum: MISSING_CODES }) code!: Missing['code'];
}

export class ApplicationHistoryView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() what!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
}

export class OwnerView {
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty({ description: 'false while somebody of the city fills it in and the owner has not come yet' })
  joined!: boolean;
}

export class HelperView {
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'whether they may still see and change it' }) active!: boolean;
}

export class ChangeRequestView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [String], example: ['legal.iban', 'documents.trade_licence'] }) paths!: string[];
}

export class RequestedChangesView {
  @ApiProperty() reason!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: [ChangeRequestView] }) items!: ChangeRequestView[];
}

export class ApplicationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: STATUSES }) status!: string;
  @ApiProperty({ format: 'uuid', description: 'the merchant that comes of it' }) merchantId!: string;
  @ApiProperty({ type: OwnerView }) owner!: OwnerView;
  @ApiProperty({ type: HelperView, nullable: true }) helper!: HelperView | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) copiedFrom!: string | null;
  @ApiProperty({ type: LegalForm }) legal!: LegalForm;
  @ApiProperty({ type: ShopForm }) shop!: ShopForm;
  @ApiProperty({ type: [ApplicationDocumentView] }) documents!: ApplicationDocumentView[];
  @ApiProperty(nullableTime) submittedAt!: string | null;
  @ApiProperty(nullableTime) decidedAt!: string | null;
  @ApiProperty({ type: DecisionView, nullable: true }) decision!: DecisionView | null;
  @ApiProperty({ type: RequestedChangesView, nullable: true, description: 'what the city wants to be put right' })
  requested!: RequestedChangesView | null;
  @ApiProperty({ type: [MissingView], description: 'what still keeps it from being handed in, and why' })
  missing!: MissingView[];
  @ApiProperty({ type: [ApplicationHistoryView] }) history!: ApplicationHistoryView[];
}

export class ApplicationsView {
  @ApiProperty({ type: [ApplicationView] }) items!: ApplicationView[];
}

export class ApplicantView {
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'email' }) email!: string;
}

export class ReviewedApplicationView extends ApplicationView {
  @ApiProperty({ type: ApplicantView }) applicant!: ApplicantView;
}
