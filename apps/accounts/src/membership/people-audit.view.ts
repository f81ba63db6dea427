import { ApiProperty } from '@nestjs/swagger';

export class PeopleAuditEntryView {
  @ApiProperty({ description: 'rises; between two numbers lie entries of shops' }) number!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 'role_changed' }) what!: string;
  @ApiProperty({ enum: ['person', 'invitation'] }) subject!: string;
  @ApiProperty() subjectName!: string;
  @ApiProperty() byName!: string;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ description: 'covers the entry and the hash of the one before' }) hash!: string;
}

export class PeopleAuditView {
  @ApiProperty({ type: [PeopleAuditEntryView] }) items!: PeopleAuditEntryView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
