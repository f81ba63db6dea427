export interface Section {
  heading?: string;
  paragraphs?: string[];
  list?: string[];
}

export interface LegalDocument {
  title: string;
  sections: Section[];
}

/** A text in both languages; `city` is the name from the configuration. */
export type LegalText = (city: string) => { de: LegalDocument; en: LegalDocument };
