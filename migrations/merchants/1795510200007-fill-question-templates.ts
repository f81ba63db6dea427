import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that every city asks sooner or later; from then on they are the city's own. */
const TEMPLATES = [
  [
    'Dokument unleserlich',
    'Guten Tag {Name},\n\nauf dem Foto Ihrer Gewerbeanmeldung für {Laden} ist ein Teil nicht lesbar. Können Sie uns sagen, wann und bei welcher Behörde Sie das Gewerbe angemeldet haben? Bitte antworten Sie bis {Frist}.',
  ],
  [
    'Anschrift weicht ab',
    'Guten Tag {Name},\n\ndie Anschrift im Antrag für {Laden} ist eine andere als in Ihren Unterlagen. Welche stimmt, und gibt es einen zweiten Standort? Bitte antworten Sie bis {Frist}.',
  ],
  [
    'Konto auf anderen Namen',
    'Guten Tag {Name},\n\ndas Konto für {Laden} läuft auf einen anderen Namen als {Unternehmen}. Wem gehört es, und warum soll das Geld dorthin? Bitte antworten Sie bis {Frist}.',
  ],
  [
    'Antrag doppelt',
    'Guten Tag {Name},\n\n{Laden} gibt es schon auf dem Marktplatz der Stadt {Stadt}. Ist das ein zweiter Standort oder haben Sie den Antrag noch einmal geschickt? Bitte antworten Sie bis {Frist}.',
  ],
] as const;

export class FillQuestionTemplates1795510200007 implements MigrationInterface {
  name = 'FillQuestionTemplates1795510200007';

  async up(db: QueryRunner): Promise<void> {
    for (const [at, [name, text]] of TEMPLATES.entries()) {
      await db.query(
        `insert into merchants.question_templates (id, name, text, position) values (gen_random_uuid(), $1, $2, $3)`,
        [name, text, at + 1],
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from merchants.question_templates`);
  }
}
