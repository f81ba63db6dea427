import { ApiProperty } from '@nestjs/swagger';

class NameView {
  @ApiProperty({ example: 'Brot & Brötchen' }) de!: string;
  @ApiProperty({ example: 'Bread & rolls' }) en!: string;
}

export class CategoryView {
  @ApiProperty() slug!: string;
  @ApiProperty({ type: NameView }) name!: NameView;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the root it belongs to' }) parent!: string | null;
  @ApiProperty({ example: 'wheat', description: 'Name of a Lucide icon' }) icon!: string;
  @ApiProperty({ enum: [0, 7, 19], description: 'What offers in it usually have' }) vatRate!: number;
  @ApiProperty({ description: 'Offers in it and below it' }) offers!: number;
}

export class CategoryList {
  @ApiProperty({ type: [CategoryView] }) items!: CategoryView[];
}
