import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { isGuardedRole, type Actor } from '#contracts/actor';
import { Config } from '#platform/config/config';
import { Allow, CurrentActor } from '#platform/http/actor';
import { hasDirectory } from '../directory/directory.js';
import { PersonQueries } from '../person/person.queries.js';
import { SecurityQueries } from './security.queries.js';

class PasskeyView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who keeps it, where that is known' }) keeper!:
    string | null;
  @ApiProperty({ description: 'Kept on several devices of the person' }) synced!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

class SecurityView {
  @ApiProperty({ description: 'Can sign in with a password' }) password!: boolean;
  @ApiProperty({ type: [PasskeyView] }) passkeys!: PasskeyView[];
  @ApiProperty({ description: 'Codes from a phone are set up' }) codes!: boolean;
  @ApiProperty({ description: 'Backup codes that were not used yet' }) backupCodesLeft!: number;
  @ApiProperty({ description: 'Signs in through the directory of the city, too' }) directory!: boolean;
  @ApiProperty({ description: 'The role of the person needs a second factor' }) required!: boolean;
  @ApiProperty({ description: 'This session came with one' }) passed!: boolean;
}

class WaysView {
  @ApiProperty({ type: String, nullable: true, description: 'Name of the directory of the city, where there is one' })
  directory!: string | null;
}

@ApiTags('sign-in')
@Controller('api')
export class SecurityController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(SecurityQueries) private readonly security: SecurityQueries,
    @Inject(PersonQueries) private readonly people: PersonQueries,
  ) {}

  /** In which ways one can sign in here, beside password and passkey. */
  @Get('sign-in')
  @ApiOkResponse({ type: WaysView })
  ways(): WaysView {
    return { directory: hasDirectory(this.config) ? this.config.CITY_DIRECTORY_LABEL : null };
  }

  /** What protects the account of the person who asks. */
  @Get('me/security')
  @Allow()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SecurityView })
  async mine(@CurrentActor() actor: Actor): Promise<SecurityView> {
    // Not those of the actor: without a second factor the roles of the city are not among them.
    const held = (await this.people.memberships(actor.personId)).some(({ role }) => isGuardedRole(role));
    return {
      ...(await this.security.of(actor.personId)),
      required: held && this.config.cityNeedsSecondFactor,
      passed: actor.secondFactor,
    };
  }
}
