import { ApiProperty } from '@nestjs/swagger';
import { OwnerView } from '../application/application.view.js';

export class HelpedApplicationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: String, nullable: true }) shopName!: string | null;
  @ApiProperty({ type: OwnerView }) owner!: OwnerView;
  @ApiProperty({ description: 'whether the helper may still see and change it' }) active!: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'when the owner was last written to' })
  invitedAt!: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
}

export class HelpedApplicationsView {
  @ApiProperty({ type: [HelpedApplicationView] }) items!: HelpedApplicationView[];
}
