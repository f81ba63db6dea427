import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Allow } from '#platform/http/actor';
import { badPeriod } from '../merchants.errors.js';
import { CityFigures } from './city-figures.js';
import { isDay, lengthOf, type Days } from './days.js';
import { CityFiguresView } from './figures.view.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 400;

class PeriodQuery {
  @ApiProperty({ description: 'First day, YYYY-MM-DD' })
  @Matches(DAY)
  from!: string;
  @ApiProperty({ description: 'Last day, it belongs to the period' })
  @Matches(DAY)
  to!: string;
}

@ApiTags('city: report')
@Controller('api/city/figures')
@Allow('reviewer', 'lead_reviewer', 'administrator', 'operator')
export class FiguresController {
  constructor(@Inject(CityFigures) private readonly figures: CityFigures) {}

  /** Figures of a period and of the one before. Money only for whole months and quarters, and never about few shops. */
  @Get()
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ type: CityFiguresView })
  of(@Query() query: PeriodQuery): Promise<CityFiguresView> {
    return this.figures.of(daysIn(query));
  }
}

function daysIn({ from, to }: PeriodQuery): Days {
  const days = { from, to };
  if (!isDay(from) || !isDay(to) || from > to || from < '2020-01-01' || lengthOf(days) > LONGEST) throw badPeriod();
  return days;
}
