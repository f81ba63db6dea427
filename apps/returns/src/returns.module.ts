import { ReturnsPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { MerchantReturnController } from './return/merchant-return.controller.js';
import { ReceiveReturn } from './return/receive-return.js';
import { RequestReturn } from './return/request-return.js';
import { ReturnLineEntity } from './return/return-line.entity.js';
import { ReturnController } from './return/return.controller.js';
import { ReturnEntity } from './return/return.entity.js';
import { ReturnFigureQueries } from './figures/return-figures.queries.js';
import { ReturnQueries } from './return/return.queries.js';
import { ReturnableLineEntity } from './return/returnable-line.entity.js';
import { SettleReturn } from './return/settle-return.js';
import { ReturnsApi } from './returns.api.js';
import { ReturnsEvents } from './returns.events.js';

export const Returns = defineService({
  name: 'returns',
  entities: [ReturnEntity, ReturnLineEntity, ReturnableLineEntity],
  controllers: [ReturnController, MerchantReturnController],
  providers: [ReturnFigureQueries, RequestReturn, ReceiveReturn, SettleReturn, ReturnQueries],
  events: ReturnsEvents,
  port: { type: ReturnsPort, answer: ReturnsApi },
});
