import { ApiProperty } from '@nestjs/swagger';
import { ChecklistItemBody } from './checklist-item.body.js';

export class ChecklistItemView extends ChecklistItemBody {
  @ApiProperty({ description: 'the version of the list in which the item last changed' }) since!: number;
}

export class ChecklistVersionView {
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'why it was changed' }) note!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() by!: string;
}

export class ChecklistView extends ChecklistVersionView {
  @ApiProperty({ type: [ChecklistItemView] }) items!: ChecklistItemView[];
}

export class ChecklistVersionsView {
  @ApiProperty({ type: [ChecklistVersionView] }) items!: ChecklistVersionView[];
}

export class WhoShowsWhatView {
  @ApiProperty() version!: number;
  @ApiProperty({ type: [ChecklistItemView], description: 'the lines that an application like this is looked at by' })
  items!: ChecklistItemView[];
}
