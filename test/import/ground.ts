import type pg from 'pg';

/** Categories of the demo's kind, with the law of bread asking for what it asks for, and one that asks for nothing. */
export async function layCategories(db: pg.Pool): Promise<void> {
  await db.query(
    `insert into catalog.categories (slug, name_de, name_en, parent, icon, position, vat_rate, withdrawal, minimum_age, unit_price, law, badges, attributes) values
       ('lebensmittel', 'Lebensmittel', 'Food', null, 'basket', 0, 7, 'standard', null, false, 'free', '{}', '[]'),
       ('brot', 'Brot & Brötchen', 'Bread', 'lebensmittel', 'wheat', 1, 7, 'none_perishable', null, false, 'free', '{}', '[]'),
       ('spiele', 'Spiele', 'Games', null, 'dice', 2, 19, 'standard', null, false, 'general', '{}', '[]'),
       ('mode', 'Mode', 'Fashion', null, 'shirt', 3, 19, 'standard', null, false, 'free', '{}',
        '[{"key":"size","name":{"de":"Größe","en":"Size"},"type":"text","filterable":true}]')`,
  );
}
