import { applyDecorators } from '@nestjs/common';
import { IsOptional, registerDecorator } from 'class-validator';

const MOST = 40;

/** What somebody sends as values of attributes: short texts, numbers and yes or no by key; null takes one away. */
export type GivenValues = Record<string, string | number | boolean | null>;

/** A flat object of bounded size. Which keys there are is for the category to say. */
export const AttributeValuesField = (): PropertyDecorator =>
  applyDecorators(IsOptional(), (target: object, property: string | symbol) =>
    registerDecorator({
      name: 'attributeValues',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: isValues,
        defaultMessage: () => '$property must be texts, numbers or booleans by the keys of attributes',
      },
    }),
  );

function isValues(given: unknown): boolean {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const entries = Object.entries(given);
  return (
    entries.length <= MOST && entries.every(([key, value]) => /^[a-z][a-z0-9_]{0,39}$/.test(key) && isValue(value))
  );
}

const isValue = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 300 && !/[\p{Cc}\p{Cs}]/u.test(value));
