import { ReturnsPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { MerchantReturnController } from './return/merchant-return.controller.js';
import { ReceiveReturn } from './return/receive-return.js';
import { WriteReturn } from './return/write-return.js';
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
import { ReturnsJobs } from './returns.jobs.js';
import { AssignOrder } from './withdrawal/assign-order.js';
import { CityWithdrawalController } from './withdrawal/city-withdrawal.controller.js';
import { DecideWithdrawal } from './withdrawal/decide-withdrawal.js';
import { DeclareWithdrawal } from './withdrawal/declare-withdrawal.js';
import { JudgeWithdrawal } from './withdrawal/judge-withdrawal.js';
import { MerchantWithdrawalController } from './withdrawal/merchant-withdrawal.controller.js';
import { RemindOfWithdrawals } from './withdrawal/remind-of-withdrawals.js';
import { WithdrawalController } from './withdrawal/withdrawal.controller.js';
import { WithdrawalEntity } from './withdrawal/withdrawal.entity.js';
import { WithdrawalQueries } from './withdrawal/withdrawal.queries.js';

export const Returns = defineService({
  name: 'returns',
  entities: [ReturnEntity, ReturnLineEntity, ReturnableLineEntity, WithdrawalEntity],
  controllers: [
    ReturnController,
    MerchantReturnController,
    WithdrawalController,
    MerchantWithdrawalController,
    CityWithdrawalController,
  ],
  providers: [
    ReturnFigureQueries,
    WriteReturn,
    RequestReturn,
    ReceiveReturn,
    SettleReturn,
    ReturnQueries,
    JudgeWithdrawal,
    DeclareWithdrawal,
    DecideWithdrawal,
    AssignOrder,
    RemindOfWithdrawals,
    WithdrawalQueries,
  ],
  events: ReturnsEvents,
  jobs: ReturnsJobs,
  port: { type: ReturnsPort, answer: ReturnsApi },
});
