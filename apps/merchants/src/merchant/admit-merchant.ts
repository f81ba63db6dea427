import type { Tx } from '#platform/database/database';
import type { ApplicationEntity } from '../application/application.entity.js';

/** Writes down the trader as the city has approved them. */
export async function admitMerchant(
  tx: Tx,
  application: Pick<ApplicationEntity, 'id' | 'merchant_id' | 'applicant_id' | 'legal'>,
  at: Date,
): Promise<void> {
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
