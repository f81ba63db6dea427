import { Inject, Injectable } from '@nestjs/common';
import { AccountsPort } from '#contracts/ports';
import { eachOnce, type Reader } from './shop-readers.js';

/** Who is written to about a merchant's standing: its owners, and its own address. Staff are not party to it. */
@Injectable()
export class MerchantReaders {
  constructor(@Inject(AccountsPort) private readonly accounts: AccountsPort) {}

  async of(merchant: { merchantId: string; email: string }): Promise<Reader[]> {
    const members = await this.accounts.members({ merchantId: merchant.merchantId });
    const owners = members.filter(({ role }) => role === 'owner').map(({ name, email }) => ({ name, email }));
    return eachOnce([...owners, { name: null, email: merchant.email }]);
  }
}
