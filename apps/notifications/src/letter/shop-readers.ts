import { Inject, Injectable } from '@nestjs/common';
import { AccountsPort, type ShopCard } from '#contracts/ports';

export interface Reader {
  /** Null for the shop's own address, behind which anybody may sit. */
  name: string | null;
  email: string;
}

/** Who is written to about a shop: each member of its merchant, and the shop's own address. */
@Injectable()
export class ShopReaders {
  constructor(@Inject(AccountsPort) private readonly accounts: AccountsPort) {}

  async of(shop: Pick<ShopCard, 'merchantId' | 'email'>): Promise<Reader[]> {
    const members = await this.accounts.members({ merchantId: shop.merchantId });
    return eachOnce([...members.map(({ name, email }) => ({ name, email })), { name: null, email: shop.email }]);
  }
}

/** Every address once, whatever its letters' case; the first reader with it keeps it. Empty addresses are left out. */
export function eachOnce(readers: readonly Reader[]): Reader[] {
  const seen = new Map<string, Reader>();
  for (const reader of readers) {
    const key = reader.email.trim().toLowerCase();
    if (key && !seen.has(key)) seen.set(key, { ...reader, email: reader.email.trim() });
  }
  return [...seen.values()];
}
