import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CITY_ROLES, MERCHANT_ROLES } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Database } from '#platform/database/database';
import { noDemo } from '../accounts.errors.js';
import { demoPassword } from './demo-password.js';
import { isDemoPerson } from './demo-person.js';

class DemoPersonView {
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty() password!: string;
  @ApiProperty({ enum: ['shopper', ...MERCHANT_ROLES, ...CITY_ROLES] }) role!: string;
  @ApiProperty({ required: false }) shop?: string;
}

class DemoPeopleView {
  @ApiProperty({ type: [DemoPersonView] }) items!: DemoPersonView[];
}

interface Row {
  id: string;
  name: string;
  email: string;
  role: string | null;
  shops: string | null;
}

/** With whom one can try the demo. Says nothing about people who signed up by themselves. */
@ApiTags('demo')
@Controller('api/demo/people')
export class DemoController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get()
  @ApiOkResponse({ type: DemoPeopleView })
  async people(): Promise<DemoPeopleView> {
    if (!this.config.DEMO) throw noDemo();
    const rows = await this.database.read<Row>(
      'accounts-demo-people',
      `select p.id, p.name, p.email, min(m.role) as role, string_agg(m.merchant_name, ', ' order by m.merchant_name) as shops
         from accounts.people p left join accounts.memberships m on m.person_id = p.id
        group by p.id
        order by array_position($1::text[], min(m.role)), p.created_at, p.id`,
      [[...MERCHANT_ROLES, ...CITY_ROLES]],
    );
    return { items: rows.filter(isDemoPerson).map((row) => this.view(row)) };
  }

  private view(row: Row): DemoPersonView {
    return {
      name: row.name,
      email: row.email,
      password: demoPassword(this.config.CITY_SLUG),
      role: row.role ?? 'shopper',
      ...(row.shops ? { shop: row.shops } : {}),
    };
  }
}
