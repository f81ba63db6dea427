import { ApiProperty } from '@nestjs/swagger';

class SpanView {
  @ApiProperty({ example: '09:00' }) from!: string;
  @ApiProperty({ example: '18:00', description: 'May be after midnight; 24:00 at its end' }) to!: string;
}

/** One day as it really is: hours, unless a holiday or a planned closure changes them. */
export class OpeningDay {
  @ApiProperty({ example: '2026-11-24' }) date!: string;
  @ApiProperty({ type: [SpanView], description: 'Empty when closed; several when there is a break' })
  spans!: { from: string; to: string }[];
  @ApiProperty({ type: String, nullable: true, example: 'Reformationstag' }) holiday!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it is closed beyond its hours' })
  closure!: string | null;
}
