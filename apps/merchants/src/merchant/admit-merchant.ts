import { rowsOf, type Tx } from '#platform/database/database';
import { newId } from '#platform/ids';
import type { ApplicationEntity } from '../application/application.entity.js';
import { hideShops } from './hide-shops.js';

type Admitted = Pick<ApplicationEntity, 'id' | 'merchant_id' | 'shop_id' | 'applicant_id' | 'legal'>;

/** Writes down the trader as the city has approved them, and answers the id under which they trade. */
export async function admitMerchant(tx: Tx, application: Admitted, at: Date): Promise<string> {
  const merchantId = await idToTradeUnder(tx, application);
  await write(tx, { ...application, merchant_id: merchantId }, at);
  await hideUnderSuspension(tx, merchantId, application.shop_id);
  return merchantId;
}

/** Who has ended the contract is never revived: an application that was still open then makes a merchant of its own. */
async function idToTradeUnder(tx: Tx, { id, merchant_id: merchantId }: Admitted): Promise<string> {
  const [merchant] = await rowsOf<{ status: string }>(
    tx,
    `select status from merchants.merchants where id = $1 for update`,
    [merchantId],
  );
  if (merchant?.status !== 'left') return merchantId;
  const own = newId();
  await tx.query(`update merchants.applications set merchant_id = $2 where id = $1`, [id, own]);
  return own;
}

async function write(tx: Tx, application: Admitted, at: Date): Promise<void> {
  const { legal } = application;
  await tx.query(
    `insert into merchants.merchants (id, application_id, person_id, name, legal_form, owner_name, street,
       house_number, postcode, city, email, phone, register_court, register_number, vat_id, tax_number,
       small_business, iban, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     on conflict (id) do nothing`,
    [
      application.merchant_id,
      application.id,
      application.applicant_id,
      legal.name,
      legal.legalForm,
      legal.ownerName,
      legal.street,
      legal.houseNumber,
      legal.postcode,
      legal.city,
      legal.email,
      legal.phone,
      legal.registerCourt,
      legal.registerNumber,
      legal.vatId,
      legal.taxNumber,
      legal.smallBusiness,
      legal.iban,
      at,
    ],
  );
}

/** A further shop of a merchant whose shops are all suspended, or who may not sell for want of a VAT id, begins hidden. */
async function hideUnderSuspension(tx: Tx, merchantId: string, shopId: string): Promise<void> {
  const [merchant] = await rowsOf<{ status: string; vat_id_doubted_at: Date | null }>(
    tx,
    `select status, vat_id_doubted_at from merchants.merchants where id = $1 for update`,
    [merchantId],
  );
  if (merchant?.status === 'suspended') await hideShops(tx, merchantId, [shopId], 'suspended');
  if (merchant?.vat_id_doubted_at) await hideShops(tx, merchantId, [shopId], 'vat_id_invalid');
}
