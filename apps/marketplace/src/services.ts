import { Accounts } from '../../accounts/src/accounts.module.js';
import { Catalog } from '../../catalog/src/catalog.module.js';
import { Merchants } from '../../merchants/src/merchants.module.js';
import { Notifications } from '../../notifications/src/notifications.module.js';
import { Orders } from '../../orders/src/orders.module.js';
import { Payments } from '../../payments/src/payments.module.js';
import { Returns } from '../../returns/src/returns.module.js';
import { Shipping } from '../../shipping/src/shipping.module.js';

/** Every service of the marketplace, as the hosts present them. */
export const services = [Accounts, Catalog, Merchants, Notifications, Orders, Payments, Returns, Shipping];
