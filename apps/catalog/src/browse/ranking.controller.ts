import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { RANKING } from '../search/ranking.js';
import { PLACE_WORDS, UNDERSTOOD_WORDS, WHOLE_NAME_WORDS, type Words } from './ranking-words.js';

class WordsView implements Words {
  @ApiProperty() de!: string;
  @ApiProperty() en!: string;
}

class RankingReason {
  @ApiProperty() key!: string;
  @ApiProperty() weight!: number;
  @ApiProperty({ type: WordsView }) words!: Words;
}

/** The order of search results, as the search itself reads it. */
export class Ranking {
  @ApiProperty({ type: [RankingReason], description: 'Where a word stands: points' }) places!: RankingReason[];
  @ApiProperty({ type: [RankingReason], description: 'How a word was understood: times that' })
  understood!: RankingReason[];
  @ApiProperty({ type: [RankingReason], description: 'What the whole name is: points on top' })
  wholeName!: RankingReason[];
  @ApiProperty({ description: 'Share of the best below which nothing is shown' }) leastShareOfBest!: number;
  @ApiProperty({ description: 'How many are shown in any case, if they fit at all' }) atLeast!: number;
}

const reasons = <K extends string>(
  weights: Readonly<Record<K, number>>,
  words: Readonly<Record<K, Words>>,
): RankingReason[] =>
  (Object.keys(weights) as K[])
    .map((key) => ({ key, weight: weights[key], words: words[key] }))
    .sort((one, other) => other.weight - one.weight);

@ApiTags('store')
@Controller('api/store/ranking')
export class RankingController {
  /** What decides the order of a search, and how much each counts: the numbers the search works with. */
  @Get()
  @ApiOkResponse({ type: Ranking })
  ranking(): Ranking {
    return {
      places: reasons(RANKING.places, PLACE_WORDS),
      understood: reasons(RANKING.understood, UNDERSTOOD_WORDS),
      wholeName: reasons(RANKING.wholeName, WHOLE_NAME_WORDS),
      leastShareOfBest: RANKING.leastShareOfBest,
      atLeast: RANKING.atLeast,
    };
  }
}
