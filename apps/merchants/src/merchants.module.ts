import { MerchantsPort } from '#contracts/ports';
import { defineService } from '#platform/host/service.module';
import { ApplicationController } from './application/application.controller.js';
import { ApplicationEntity } from './application/application.entity.js';
import { ApplicationQueries } from './application/application.queries.js';
import { ChangeApplication } from './application/change-application.js';
import { StartApplication } from './application/start-application.js';
import { SubmitApplication } from './application/submit-application.js';
import { AddDocument } from './document/add-document.js';
import { DocumentEntity } from './document/document.entity.js';
import { DocumentStore } from './document/document-store.js';
import { OpenDocument } from './document/open-document.js';
import { RemoveDocument } from './document/remove-document.js';
import { SweepDocuments } from './document/sweep-documents.js';
import { HistoryEntity } from './history/history.entity.js';
import { MerchantEntity } from './merchant/merchant.entity.js';
import { MerchantsApi } from './merchants.api.js';
import { MerchantsJobs } from './merchants.jobs.js';
import { DecideApplication } from './review/decide-application.js';
import { QueueQueries } from './review/queue.queries.js';
import { ReviewController } from './review/review.controller.js';

export const Merchants = defineService({
  name: 'merchants',
  entities: [ApplicationEntity, DocumentEntity, HistoryEntity, MerchantEntity],
  controllers: [ApplicationController, ReviewController],
  providers: [
    ApplicationQueries,
    StartApplication,
    ChangeApplication,
    SubmitApplication,
    DocumentStore,
    AddDocument,
    RemoveDocument,
    OpenDocument,
    SweepDocuments,
    QueueQueries,
    DecideApplication,
  ],
  jobs: MerchantsJobs,
  port: { type: MerchantsPort, answer: MerchantsApi },
});
