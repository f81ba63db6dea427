import { FigureConsentController } from '../consent/figure-consent.controller.js';
import { FigureConsentEntity } from '../consent/figure-consent.entity.js';
import { FigureConsentQueries } from '../consent/figure-consent.queries.js';
import { GiveConsent } from '../consent/give-consent.js';
import { OpenData } from '../open-data/open-data.js';
import { OpenDataController } from '../open-data/open-data.controller.js';
import { CityFigures } from './city-figures.js';
import { CityPlacesQueries } from './city-places.queries.js';
import { CouncilReport } from '../council/council-report.js';
import { CouncilReportController } from '../council/council-report.controller.js';
import { FiguresController } from './figures.controller.js';
import { GapsController } from './gaps.controller.js';
import { InboxController } from './inbox.controller.js';
import { InboxQueries } from './inbox.queries.js';
import { MerchantFigureQueries } from './merchant-figure.queries.js';

/* What the report adds to the service. */

export const reportEntities = [FigureConsentEntity];

export const reportControllers = [
  FiguresController,
  InboxController,
  GapsController,
  CouncilReportController,
  OpenDataController,
  FigureConsentController,
];

export const reportProviders = [
  CityFigures,
  CityPlacesQueries,
  CouncilReport,
  MerchantFigureQueries,
  InboxQueries,
  OpenData,
  FigureConsentQueries,
  GiveConsent,
];
