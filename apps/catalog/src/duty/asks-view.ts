import { ApiProperty } from '@nestjs/swagger';
import type { AttributeSpec } from '../category/attribute-schema.js';
import { MissingView } from './missing-view.js';

class NameView {
  @ApiProperty() de!: string;
  @ApiProperty() en!: string;
}

export class AttributeSpecView implements AttributeSpec {
  @ApiProperty({ example: 'size' }) key!: string;
  @ApiProperty({ type: NameView }) name!: NameView;
  @ApiProperty({ enum: ['text', 'number', 'choice', 'boolean'] }) type!: AttributeSpec['type'];
  @ApiProperty({ required: false, description: 'Of a number' }) unit?: string;
  @ApiProperty({ type: [String], required: false }) choices?: string[];
  @ApiProperty({ required: false }) required?: boolean;
  @ApiProperty({ required: false, description: 'The law that asks for it' }) source?: string;
  @ApiProperty({ required: false }) filterable?: boolean;
}

/** What a category asks of the offers in it, for the form of whoever writes one. */
export class CategoryAsks {
  @ApiProperty() slug!: string;
  @ApiProperty({ type: NameView }) name!: NameView;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
  @ApiProperty({ enum: [0, 7, 19] }) vatRate!: number;
  @ApiProperty({ type: Number, nullable: true, enum: [16, 18] }) minimumAge!: number | null;
  @ApiProperty({ description: 'Whether every variant has to say how much is in it' }) unitPrice!: boolean;
  @ApiProperty({ description: 'How its offers are usually given back' }) withdrawal!: string;
  @ApiProperty({ type: [String], description: 'How else they may be' }) withdrawals!: string[];
  @ApiProperty({ description: 'Whether a single-use container needs a deposit' }) drink!: boolean;
  @ApiProperty({ description: 'Whether it is food or feed: what is in it is asked for' }) food!: boolean;
  @ApiProperty({ description: 'Whether publishers fix the prices of new ones' }) fixedPrice!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The law for which nothing in it may be sold here' })
  blocked!: string | null;
  @ApiProperty({ type: [MissingView], description: 'What the law asks of every offer in it' }) asks!: MissingView[];
  @ApiProperty({ type: [AttributeSpecView] }) attributes!: AttributeSpec[];
}

export class CategoryAsksList {
  @ApiProperty({ type: [CategoryAsks] }) items!: CategoryAsks[];
}
