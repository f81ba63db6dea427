import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsUUID, MaxLength } from 'class-validator';
import { CITY_ROLES, MERCHANT_ROLES, type CityRole, type MerchantRole } from '#contracts/actor';

const asWritten = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value);

export class AddressBody {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @Transform(asWritten)
  @IsEmail()
  @MaxLength(254)
  email!: string;
}

export class TeamInvitationBody extends AddressBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() merchantId!: string;
  @ApiProperty({ enum: MERCHANT_ROLES }) @IsIn(MERCHANT_ROLES) role!: MerchantRole;
}

export class CityInvitationBody extends AddressBody {
  @ApiProperty({ enum: CITY_ROLES }) @IsIn(CITY_ROLES) role!: CityRole;
}

export class MerchantRoleBody {
  @ApiProperty({ enum: MERCHANT_ROLES }) @IsIn(MERCHANT_ROLES) role!: MerchantRole;
}

export class CityRoleBody {
  @ApiProperty({ enum: CITY_ROLES }) @IsIn(CITY_ROLES) role!: CityRole;
}
