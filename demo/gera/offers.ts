import type { DemoOffer } from '../types.js';
import { categories } from './categories.js';
import { backstube } from './offers/backstube-hoehlerkruste.js';
import { orangenbluete } from './offers/cafe-orangenbluete.js';
import { fettgusche } from './offers/druckwerk-fettgusche.js';
import { elsterkapitel } from './offers/elsterkapitel.js';
import { mutzofen } from './offers/fleischerei-mutzofen.js';
import { blendeAcht } from './offers/foto-blende-acht.js';
import { funkenflug } from './offers/funkenflug-elektro.js';
import { dahlienhof } from './offers/gartenmarkt-dahlienhof.js';
import { pfote } from './offers/gruene-pfote.js';
import { brahmeblick } from './offers/hofgut-brahmeblick.js';
import { stadtwald } from './offers/imkerei-stadtwald.js';
import { ziegenbock } from './offers/kaesekiste-ziegenbock.js';
import { bohnenlok } from './offers/kaffeeroesterei-bohnenlok.js';
import { kerlchen } from './offers/kerlchen-und-co.js';
import { kerzenkeller } from './offers/kerzenkeller.js';
import { zweiteRunde } from './offers/kinderkram-zweite-runde.js';
import { klangkiste } from './offers/klangkiste.js';
import { sonnenblick } from './offers/lusan-laedchen.js';
import { sorgenfrei } from './offers/modeatelier-sorgenfrei.js';
import { mohnUndMalve } from './offers/mohn-und-malve.js';
import { naehkaestchen } from './offers/naehkaestchen-bunt.js';
import { papierlaterne } from './offers/papierlaterne.js';
import { purzelstein } from './offers/purzelstein.js';
import { rebenhoehler } from './offers/rebenhoehler.js';
import { lindengruen } from './offers/reformhaus-lindengruen.js';
import { weiss } from './offers/reinigung-weiss.js';
import { lockenzeit } from './offers/salon-lockenzeit.js';
import { leisefuss } from './offers/schuhhaus-leisefuss.js';
import { osterblick } from './offers/sehwerk-osterblick.js';
import { speichentanz } from './offers/speichentanz.js';
import { elsterlauf } from './offers/sportladen-elsterlauf.js';
import { dampfwolke } from './offers/teehaus-dampfwolke.js';
import { rundum } from './offers/toepferei-rundum.js';
import { topfgucker } from './offers/topfgucker.js';
import { pendel } from './offers/uhrwerk-pendel.js';
import { glaskorn } from './offers/unverpackt-glaskorn.js';
import { werkbank } from './offers/werkbank-sued.js';
import type { ShopOffers } from './offers/draft.js';
import { finishOffer } from './offers/finish-offer.js';
import { weigh } from './prices.js';
import { merchants, shops } from './shops.js';

const told: ShopOffers[] = [
  backstube,
  orangenbluete,
  fettgusche,
  elsterkapitel,
  mutzofen,
  blendeAcht,
  funkenflug,
  dahlienhof,
  pfote,
  brahmeblick,
  stadtwald,
  ziegenbock,
  bohnenlok,
  kerlchen,
  kerzenkeller,
  zweiteRunde,
  klangkiste,
  sonnenblick,
  sorgenfrei,
  mohnUndMalve,
  naehkaestchen,
  papierlaterne,
  purzelstein,
  rebenhoehler,
  lindengruen,
  weiss,
  lockenzeit,
  leisefuss,
  osterblick,
  speichentanz,
  elsterlauf,
  dampfwolke,
  rundum,
  topfgucker,
  pendel,
  glaskorn,
  werkbank,
];

/** Every offer of the city, shop by shop. */
export const offers: DemoOffer[] = told.flatMap(finishShop);

function finishShop({ shop, gtin, offers: drafts }: ShopOffers): DemoOffer[] {
  const owner = shops.find(({ slug }) => slug === shop)?.merchant;
  const merchant = merchants.find(({ slug }) => slug === owner);
  if (!merchant) throw new Error(`Offers for an unknown shop: ${shop}`);
  const seller = { shop, gtin: gtin ?? false, smallBusiness: merchant.smallBusiness, owner: merchant };
  return drafts.map((draft) => {
    const category = categories.find(({ slug }) => slug === draft.category);
    if (!category) throw new Error(`${draft.name} names an unknown category: ${draft.category}`);
    return weigh(finishOffer(draft, category, seller));
  });
}
