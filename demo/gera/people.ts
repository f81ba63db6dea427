import type { DemoPerson } from '../types.js';
import { merchants } from './shops.js';

const person = (name: string, email: string, role: DemoPerson['role'], merchant: string | null = null): DemoPerson => ({
  name,
  email,
  role,
  merchant,
});

/** Who can sign in: every owner, some staff, the city, the courier, three shoppers. */
export const people: DemoPerson[] = [
  person('Renate Krause', 'renate.krause@gera-mail.example', 'shopper'),
  person('Jana Wolf', 'jana.wolf@gera-mail.example', 'shopper'),
  person('Tom Albers', 'tom.albers@gera-mail.example', 'shopper'),
  person('Katrin Sommerfeld', 'katrin.sommerfeld@stadt-gera.example', 'reviewer'),
  person('Mehmet Aydin', 'mehmet.aydin@stadt-gera.example', 'reviewer'),
  person('Doris Hempel', 'doris.hempel@stadt-gera.example', 'lead_reviewer'),
  person('Uwe Kestner', 'uwe.kestner@stadt-gera.example', 'lead_reviewer'),
  person('Frank Reinhold', 'frank.reinhold@stadt-gera.example', 'administrator'),
  person('Ivana Petrov', 'ivana.petrov@stadt-gera.example', 'helper'),
  person('Susanne Pohl', 'susanne.pohl@stadt-gera.example', 'operator'),
  person('Nico Wagner', 'nico.wagner@lastenrad-gera.example', 'courier'),
  ...merchants.map(({ ownerName, email, slug }) => person(ownerName, email, 'owner', slug)),
  person('Lena Fuchs', 'lena.fuchs@hoehlerkruste.example', 'staff', 'backstube-hoehlerkruste'),
  person('Amir Haidari', 'amir.haidari@elsterkapitel.example', 'staff', 'elsterkapitel'),
  person('Clemens Albrecht', 'clemens.albrecht@bohnenlok.example', 'staff', 'dampf-und-bohne'),
  person('Birgit Kirchner', 'birgit.kirchner@topfgucker.example', 'staff', 'haushaltswaren-topfgucker'),
];
