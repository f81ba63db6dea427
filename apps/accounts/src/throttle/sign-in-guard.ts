import { Inject, Injectable } from '@nestjs/common';
import { KnownDevices } from '../device/known-devices.js';
import { Tries } from './tries.js';

/** Wrong tries that are forgiven within `seconds`. */
const PAIR = { tries: 10, seconds: 10 * 60 };
const DEVICE = { tries: 10, seconds: 10 * 60 };
const ACCOUNT = { slowAfter: 20, closedAfter: 100, seconds: 15 * 60 };
const SECOND_STEP = { tries: 10, seconds: 15 * 60 };

const SLOWEST_MS = 4000;

/** Where a try was counted: a good one clears its own counter and is taken back from the one that all share. */
export interface Counted {
  own: string;
  shared?: string;
}

export interface Entry {
  counted: Counted | null;
  /** Seconds to wait when the door is closed for now. */
  retryAfter: number | null;
  /** Milliseconds by which the answer comes later. */
  slowBy: number;
}

/**
 * Makes guessing slow without shutting out the owner. A device that has signed in as this person before has a counter
 * of its own; only strangers' devices share one per account, so a flood from elsewhere closes the door for strangers
 * alone. Passkeys, the directory and links by mail are never counted here. An address that nobody has is counted like
 * any other: the answers tell nothing.
 */
@Injectable()
export class SignInGuard {
  constructor(
    @Inject(Tries) private readonly tries: Tries,
    @Inject(KnownDevices) private readonly devices: KnownDevices,
  ) {}

  async password(ask: { email: string; address: string; device: string | null }): Promise<Entry> {
    const { email, address, device } = ask;
    if (device && (await this.devices.knows(device, email))) {
      const name = `password/${email}/device/${device}`;
      const { count } = await this.tries.count(name, DEVICE.seconds);
      if (count <= DEVICE.tries) return { counted: { own: name }, retryAfter: null, slowBy: 0 };
    }
    return this.stranger(email, address);
  }

  private async stranger(email: string, address: string): Promise<Entry> {
    const pair = `password/${email}/address/${address}`;
    const account = `password/${email}/strangers`;
    const here = await this.tries.count(pair, PAIR.seconds);
    if (here.count > PAIR.tries) return { counted: null, retryAfter: here.left, slowBy: 0 };
    const all = await this.tries.count(account, ACCOUNT.seconds);
    if (all.count > ACCOUNT.closedAfter) return { counted: null, retryAfter: all.left, slowBy: 0 };
    return { counted: { own: pair, shared: account }, retryAfter: null, slowBy: slowness(all.count) };
  }

  /** Codes of the second step: whoever gets here knew the password. Strangers' devices share one counter. */
  async secondStep(ask: { personId: string; device: string | null }): Promise<Entry> {
    const { personId, device } = ask;
    const known = device !== null && (await this.devices.knowsPerson(device, personId));
    const name = `second/${personId}/${known ? device : 'strangers'}`;
    const { count, left } = await this.tries.count(name, SECOND_STEP.seconds);
    return count > SECOND_STEP.tries
      ? { counted: null, retryAfter: left, slowBy: 0 }
      : { counted: { own: name }, retryAfter: null, slowBy: 0 };
  }

  async good({ own, shared }: Counted): Promise<void> {
    await this.tries.forget(own);
    if (shared) await this.tries.takeBack(shared);
  }
}

/** Doubles with every try from a quarter of a second on, up to four seconds. */
export function slowness(count: number): number {
  return count <= ACCOUNT.slowAfter ? 0 : Math.min(SLOWEST_MS, 250 * 2 ** (count - ACCOUNT.slowAfter - 1));
}
