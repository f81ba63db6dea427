import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_KINDS } from '../document/document.entity.js';
import { LegalForm } from './legal.form.js';
import type { Missing } from './missing.js';
import { ShopForm } from './shop.form.js';

const STATUSES = ['draft', 'submitted', 'approved', 'rejected'];

export class ApplicationDocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DOCUMENT_KINDS }) kind!: string;
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
  @ApiProperty({ description: 'bytes' }) size!: number;
  @ApiProperty({ format: 'date-time' }) uploadedAt!: string;
}

export class DecisionView {
  @ApiProperty({ enum: ['approved', 'rejected'] }) outcome!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'name of the reviewer' }) by!: string;
}

export class MissingView implements Missing {
  @ApiProperty({ example: 'legal.iban' }) path!: string;
  @ApiProperty({ enum: ['required', 'required_for_legal_form', 'tax_number_or_vat_id', 'must_be_true'] })
  code!: Missing['code'];
}

export class ApplicationHistoryView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() what!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
}

export class ApplicationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: STATUSES }) status!: string;
  @ApiProperty({ type: LegalForm }) legal!: LegalForm;
  @ApiProperty({ type: ShopForm }) shop!: ShopForm;
  @ApiProperty({ type: [ApplicationDocumentView] }) documents!: ApplicationDocumentView[];
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) submittedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) decidedAt!: string | null;
  @ApiProperty({ type: DecisionView, nullable: true }) decision!: DecisionView | null;
  @ApiProperty({ type: [MissingView], description: 'what still keeps a draft from being handed in' })
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

export class QueueItemView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: STATUSES }) status!: string;
  @ApiProperty() shopName!: string;
  @ApiProperty() merchantName!: string;
  @ApiProperty({ format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ description: 'whole hours from being handed in until the decision, or until now' }) ageHours!: number;
}

export class QueueCountsView {
  @ApiProperty() submitted!: number;
  @ApiProperty() approved!: number;
  @ApiProperty() rejected!: number;
}

export class QueueView {
  @ApiProperty({ type: [QueueItemView] }) items!: QueueItemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: QueueCountsView }) counts!: QueueCountsView;
}
