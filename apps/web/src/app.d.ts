import type { Me } from '#lib/api/account.ts';

declare global {
  namespace App {
    interface Error {
      status: number;
      message: string;
      code?: string;
    }
    interface Locals {
      theme: 'light' | 'dark' | 'system';
      /** Cookies that the API set while this request was answered; they go on to the browser unchanged. */
      apiCookies: string[];
      me: () => Promise<Me>;
    }
  }
}

export {};
