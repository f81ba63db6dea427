/** What a call with an idempotency key was answered, kept to answer its retries the same. */
export interface Answer {
  /** Account and key together: keys of one account mean nothing to another. */
  id: string;
  /** Stands for method, path and parameters of the first call. */
  call: string;
  status: number;
  body: object;
  requestId: string;
  created: number;
}
