import { MerchantsPort } from '#contracts/ports';
import { historyHeadsOf, historyOf } from '#platform/audit/history-table';
import { defineService } from '#platform/host/service.module';
import { comingInControllers, comingInEntities, comingInProviders } from './application/coming-in.parts.js';
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
import { MerchantEntity } from './merchant/merchant.entity.js';
import { oversightControllers, oversightEntities, oversightProviders } from './merchant/oversight.parts.js';
import { PayeeQueries } from './merchant/payee.queries.js';
import { MerchantsApi } from './merchants.api.js';
import { MerchantsJobs } from './merchants.jobs.js';
import { MerchantsEvents } from './merchants.events.js';
import { decidingControllers, decidingEntities, decidingProviders } from './review/deciding.parts.js';
import { reportControllers, reportEntities, reportProviders } from './report/report.parts.js';

export const Merchants = defineService({
  name: 'merchants',
  entities: [
    ...comingInEntities,
    ...decidingEntities,
    ...reportEntities,
    ...oversightEntities,
    ApplicationEntity,
    DocumentEntity,
    historyOf('merchants'),
    historyHeadsOf('merchants'),
    MerchantEntity,
  ],
  controllers: [
    ...comingInControllers,
    ...decidingControllers,
    ...reportControllers,
    ...oversightControllers,
    ApplicationController,
  ],
  providers: [
    ...comingInProviders,
    ...decidingProviders,
    ...reportProviders,
    ...oversightProviders,
    PayeeQueries,
    ApplicationQueries,
    StartApplication,
    ChangeApplication,
    SubmitApplication,
    DocumentStore,
    AddDocument,
    RemoveDocument,
    OpenDocument,
    SweepDocuments,
  ],
  events: MerchantsEvents,
  jobs: MerchantsJobs,
  port: { type: MerchantsPort, answer: MerchantsApi },
});
