import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { API_SCOPES, type ApiScope } from '#contracts/ports';

export class ApiKeyBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() merchantId!: string;
  @ApiProperty({ maxLength: 60, description: 'What it is for: "Kasse vorn"' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value))
  @IsString()
  @Length(1, 60)
  @Matches(/^[^\p{Cc}\p{Cs}]*$/u, { message: 'name must be plain text' })
  name!: string;
  @ApiProperty({ enum: API_SCOPES, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(API_SCOPES.length)
  @ArrayUnique()
  @IsIn(API_SCOPES, { each: true })
  scopes!: ApiScope[];
}

export class ApiKeyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'The first characters, to tell keys apart', example: 'llk_Zq3xT1' }) beginning!: string;
  @ApiProperty({ enum: API_SCOPES, isArray: true }) scopes!: ApiScope[];
  @ApiProperty() createdBy!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastUsedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
}

export class ApiKeysView {
  @ApiProperty({ type: [ApiKeyView] }) items!: ApiKeyView[];
}

export class MadeApiKey extends ApiKeyView {
  @ApiProperty({ description: 'Shown this once' }) key!: string;
}
