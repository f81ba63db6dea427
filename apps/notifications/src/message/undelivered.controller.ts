import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '#platform/database/database';
import { Allow } from '#platform/http/actor';

export class UndeliveredLetter {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() to!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'What the mail server of the receiver said' })
  failure!: string | null;
}

export class UndeliveredLetters {
  @ApiProperty({ type: [UndeliveredLetter] }) items!: UndeliveredLetter[];
}

const DAYS = 30;
const MOST = 50;
/** Letters between shops and shoppers are not the city's to read. */
const NOT_OF_THE_CITY = '^(order|new_order|pickup|handed_over|return|refund|person|payout|shelf)';

/** Letters of the city to merchants and applicants that came back: somebody has to call. */
@ApiTags('city')
@Allow('reviewer', 'lead_reviewer')
@Controller('api/city/undelivered')
export class UndeliveredController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ type: UndeliveredLetters })
  async list(): Promise<UndeliveredLetters> {
    const items = await this.database.rows<UndeliveredLetter>(
      `select id, kind, recipient as "to", subject, created_at as at, failure from notifications.messages
        where status = 'failed' and created_at > now() - $1 * interval '1 day' and kind !~ $2
        order by created_at desc, id limit ${MOST}`,
      [DAYS, NOT_OF_THE_CITY],
    );
    return { items };
  }
}
