/** Something that happens by itself later: a bank changes its mind, an authorization lapses. */
export interface Chore {
  id: string;
  verb: 'open_dispute' | 'fail_refund' | 'finish_refund' | 'pay_payout' | 'lapse_authorization' | 'verify_account';
  /** Id of the object it is about. */
  about: string;
  /** Milliseconds since 1970. */
  due: number;
}
