/**
 * What a column can mean. `heading` stands above the column in our own export and is understood again; `words` are
 * what tills, stock systems and people call it, German and English. Compared without case, umlauts and punctuation.
 */
export interface ImportField {
  key: string;
  heading: string;
  words: readonly string[];
  /** Says something about one variant, else about the offer as a whole. */
  of: 'variant' | 'offer';
}

const field = <K extends string>(key: K, of: ImportField['of'], heading: string, words = '') => ({
  key,
  of,
  heading,
  words: words.split(/\s*,\s*/).filter(Boolean),
});

export const IMPORT_FIELDS = [
  field(
    'offer',
    'offer',
    'Angebot',
    'Angebotskennung, Kennung, Handle, Gruppe, Artikelgruppe-ID, Parent, Parent SKU, Hauptartikel, Vaterartikel, Modellnummer, offer, item group id, product id',
  ),
  field(
    'sku',
    'variant',
    'Artikelnummer',
    'Artikel-Nr, Art.-Nr., ArtNr, Art Nr, Artikel Nr, Artikelnr, Art-Nummer, Bestellnummer, Bestell-Nr, Nummer, Nr, Artikelcode, Code, SKU, Variant SKU, item number, item no, article number, article no, product code, PLU',
  ),
  field(
    'gtin',
    'variant',
    'EAN',
    'GTIN, EAN-Code, EAN13, EAN-13, EAN/GTIN, GTIN/EAN, Barcode, Strichcode, Variant Barcode, UPC, ISBN, ISBN-13, ISBN13',
  ),
  field(
    'name',
    'offer',
    'Bezeichnung',
    'Name, Artikel, Artikelbezeichnung, Artikelname, Produkt, Produktname, Produktbezeichnung, Titel, Kurztext, Ware, Title, product, product name, item name, item, article name',
  ),
  field(
    'variant',
    'variant',
    'Variante',
    'Ausführung, Sorte, Variantenname, Option, Option1 Value, Größe/Farbe, Größe / Farbe, variant, variant name, size',
  ),
  field(
    'description',
    'offer',
    'Beschreibung',
    'Artikelbeschreibung, Produktbeschreibung, Langtext, Text, Beschreibungstext, Details, Body, Body (HTML), description, long description',
  ),
  field(
    'category',
    'offer',
    'Warengruppe',
    'Kategorie, Kategorien, Rubrik, Sortiment, Gruppe Ware, WG, Warengruppenname, Produktart, Category, product category, product type, department',
  ),
  field(
    'price',
    'variant',
    'Preis',
    'VK, VK-Preis, VK Preis, VK brutto, Bruttopreis, Brutto-VK, Verkaufspreis, Verkaufspreis brutto, Endpreis, Ladenpreis, Preis brutto, Preis (brutto), Preis in EUR, Preis €, Preis EUR, Preis in Euro, UVP, Price, Variant Price, sale price, gross price, unit price gross, retail price',
  ),
  field(
    'vat',
    'offer',
    'MwSt',
    'MwSt %, MwSt in %, MwSt.-Satz, Mehrwertsteuer, USt, USt %, Umsatzsteuer, Steuersatz, Steuer, Steuer %, VAT, VAT rate, tax, tax rate',
  ),
  field(
    'onHand',
    'variant',
    'Bestand',
    'Lagerbestand, Menge, Anzahl, Stück, Stückzahl, Lager, Lagermenge, verfügbar, Verfügbare Menge, Vorrat, Stock, quantity, qty, inventory, on hand, Variant Inventory Qty, available',
  ),
  field('deposit', 'variant', 'Pfand', 'Pfandbetrag, Pfand €, Pfand EUR, deposit'),
  field(
    'content',
    'variant',
    'Inhalt',
    'Inhaltsmenge, Füllmenge, Nettofüllmenge, Nettomenge, Gewicht, Volumen, Packungsgröße, Gebinde, Grundpreis-Menge, content, net weight, weight, volume, net content',
  ),
  field(
    'unit',
    'variant',
    'Einheit',
    'Mengeneinheit, Maßeinheit, Inhaltseinheit, ME, Grundpreis-Einheit, unit, unit of measure, uom',
  ),
  field('status', 'offer', 'Status', 'Sichtbarkeit, Veröffentlicht, Aktiv, online, Published, active, visibility'),
  field('offerType', 'offer', 'Art', 'Angebotsart, Warenart, Typ, type, offer type'),
  field(
    'leadDays',
    'offer',
    'Fertigung (Tage)',
    'Fertigungszeit, Lieferzeit Tage, Vorlauf, Vorlauf (Tage), lead days, lead time days',
  ),
  field(
    'durationMinutes',
    'offer',
    'Dauer (Minuten)',
    'Dauer, Dauer min, Dauer in Minuten, duration, duration minutes',
  ),
  field('priceBasisGrams', 'offer', 'Preis je (g)', 'Preis pro Gramm, Preisbasis, price basis grams'),
  field(
    'estimatedGrams',
    'variant',
    'Gewicht ca. (g)',
    'ca. Gewicht, Stückgewicht ca., geschätztes Gewicht, estimated grams',
  ),
  field('minimumAge', 'offer', 'Mindestalter', 'Altersfreigabe, ab Alter, Alter ab, minimum age, age restriction'),
  field('regional', 'offer', 'Regional', 'Aus der Region, regional, local'),
  field(
    'legalName',
    'offer',
    'Bezeichnung des Lebensmittels',
    'Verkehrsbezeichnung, Rechtliche Bezeichnung, legal name, Sachbezeichnung',
  ),
  field('ingredients', 'offer', 'Zutaten', 'Zutatenliste, Zutatenverzeichnis, ingredients'),
  field('allergens', 'offer', 'Allergene', 'Enthält Allergene, allergens'),
  field('netQuantity', 'offer', 'Nettofüllmenge (Angabe)', 'Füllmenge Angabe, net quantity'),
  field('storage', 'offer', 'Aufbewahrung', 'Lagerung, Aufbewahrungshinweis, storage'),
  field('origin', 'offer', 'Herkunft', 'Ursprungsland, Herkunftsland, Ursprung, origin, country of origin'),
  field('alcoholPercent', 'offer', 'Alkohol (% vol)', 'Alkohol, Alkoholgehalt, Vol %, % vol, alcohol, abv'),
  field(
    'manufacturerName',
    'offer',
    'Hersteller',
    'Herstellername, Hersteller Name, Marke, Manufacturer, Vendor, brand, maker, Produzent, Verlag, Lieferant Hersteller',
  ),
  field(
    'manufacturerAddress',
    'offer',
    'Hersteller-Anschrift',
    'Herstelleradresse, Hersteller Adresse, Anschrift Hersteller, manufacturer address',
  ),
  field(
    'manufacturerContact',
    'offer',
    'Hersteller-Kontakt',
    'Hersteller E-Mail, Hersteller Email, Hersteller Webseite, Herstellerkontakt, manufacturer contact, manufacturer email',
  ),
  field('operatorName', 'offer', 'Lebensmittelunternehmer', 'Inverkehrbringer, food business operator'),
  field(
    'operatorAddress',
    'offer',
    'Lebensmittelunternehmer-Anschrift',
    'Inverkehrbringer Anschrift, food business operator address',
  ),
  field(
    'operatorContact',
    'offer',
    'Lebensmittelunternehmer-Kontakt',
    'Inverkehrbringer Kontakt, food business operator contact',
  ),
  field(
    'safetyWarnings',
    'offer',
    'Sicherheitshinweise',
    'Warnhinweise, Warnhinweis, Sicherheitshinweis, safety warnings, warnings',
  ),
  field('model', 'offer', 'Modell', 'Modellbezeichnung, Typbezeichnung, model'),
  field(
    'fibres',
    'offer',
    'Material (Fasern)',
    'Faserzusammensetzung, Materialzusammensetzung, Textilkennzeichnung, fibres, fibre composition',
  ),
  field('energyClass', 'offer', 'Energieeffizienzklasse', 'Energieklasse, EEK, energy class'),
  field('eprelId', 'offer', 'EPREL-Nummer', 'EPREL, EPREL ID'),
  field('container', 'offer', 'Einweg/Mehrweg', 'Pfandart, Mehrweg, Verpackungsart, container'),
  field('organicControl', 'offer', 'Öko-Kontrollstelle', 'Bio-Kontrollstelle, Kontrollstellennummer, organic control'),
  field('batteryIncluded', 'offer', 'Batterie enthalten', 'Batterie, Akku enthalten, battery included'),
  field('fsk', 'offer', 'FSK/USK', 'FSK, USK, Freigabe ab'),
  field('taxScheme', 'offer', 'Differenzbesteuert', '§ 25a, Differenzbesteuerung, margin scheme'),
] as const satisfies readonly ImportField[];

export type FieldKey = (typeof IMPORT_FIELDS)[number]['key'];

export const FIELD_KEYS = IMPORT_FIELDS.map(({ key }) => key) as readonly FieldKey[];

/** What a column means: a field, an attribute named by its heading, or nothing. */
export type ColumnMeaning = FieldKey | 'attribute' | null;
