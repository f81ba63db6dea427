import type { DemoCity } from '../../../../demo/types.js';
import { CITY_ROLES, type CityRole, type Role } from '#contracts/actor';

export interface DemoLogin {
  name: string;
  email: string;
  memberships: { role: Role; merchant: string | null }[];
}

/** Where the city's own people are reached: few, and easy to remember at a demonstration. */
const CITY_DESKS: Record<CityRole, readonly string[]> = {
  helper: ['kuemmerer'],
  reviewer: ['pruefung', 'pruefung2'],
  lead_reviewer: ['leitung', 'leitung2'],
  administrator: ['verwaltung'],
  operator: ['betrieb'],
  courier: ['kurier'],
};

/**
 * Who can sign in to the demo: an owner per merchant, staff (the first of them works in two shops), the city's
 * people, shoppers, and those whose applications wait for a decision. Addresses follow from names and slugs.
 */
export function demoLogins(city: DemoCity): DemoLogin[] {
  return [...shoppers(city), ...owners(city), ...staff(city), ...cityPeople(city), ...applicants(city)];
}

/** The address of a merchant's owner: that of their first shop. */
export function ownerEmail(city: DemoCity, merchant: string): string {
  const shop = city.shops.find((candidate) => candidate.merchant === merchant);
  return `${shop?.slug ?? merchant}@laden.example`;
}

function owners(city: DemoCity): DemoLogin[] {
  return city.merchants.map(({ slug, ownerName }) => ({
    name: ownerName,
    email: ownerEmail(city, slug),
    memberships: [{ role: 'owner', merchant: slug }],
  }));
}

function staff(city: DemoCity): DemoLogin[] {
  const people = city.people.filter(({ role }) => role === 'staff');
  const second = people[1]?.merchant ?? null;
  return people.map(({ name, merchant }, at) => ({
    name,
    email: `${mailbox(name)}@laden.example`,
    memberships: (at === 0 && second ? [merchant, second] : [merchant]).map((own) => ({
      role: 'staff',
      merchant: own,
    })),
  }));
}

function cityPeople(city: DemoCity): DemoLogin[] {
  return CITY_ROLES.flatMap((role) =>
    CITY_DESKS[role].flatMap((desk, at) => {
      const person = city.people.filter((candidate) => candidate.role === role)[at];
      const email = `${desk}@${city.city.slug}.example`;
      return person ? [{ name: person.name, email, memberships: [{ role, merchant: null }] }] : [];
    }),
  );
}

function shoppers(city: DemoCity): DemoLogin[] {
  const people = city.people.filter(({ role }) => role === 'shopper');
  const logins = people.map(({ name }): DemoLogin => {
    const email = `${mailbox(name.split(' ')[0]!)}@kundin.example`;
    return { name, email, memberships: [] };
  });
  return [...logins.filter(isJana), ...logins.filter((login) => !isJana(login))];
}

/** The shopper of every example comes first. */
const isJana = ({ email }: { email: string }): boolean => email.startsWith('jana@');

function applicants(city: DemoCity): DemoLogin[] {
  return city.applications.map(({ applicant }) => ({ ...applicant, memberships: [] }));
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const mailbox = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
