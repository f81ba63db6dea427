/** How the values of an attribute look; decides how they are asked for, shown and filtered. */
export type AttributeType = 'text' | 'number' | 'choice' | 'boolean';

/** What a category wants to know about its goods, one attribute. */
export interface AttributeSpec {
  /** Names the value in `offers.attribute_values` and in facets: lower case, words joined by `_`. */
  key: string;
  name: { de: string; en: string };
  type: AttributeType;
  /** Of a number. */
  unit?: string;
  /** Of a choice, as they are shown. */
  choices?: string[];
  /** Whether an offer cannot be published without it. */
  required?: boolean;
  /** The law that asks for it, when it is more than the category's wish. */
  source?: string;
  /** Whether shoppers can filter by it. */
  filterable?: boolean;
}

/** Numbers are numbers, yes and no are booleans, so that facets can compare them. */
export type AttributeValue = string | number | boolean;
export type AttributeValues = Record<string, AttributeValue>;
