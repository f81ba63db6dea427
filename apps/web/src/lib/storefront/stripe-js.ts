/** The part of Stripe.js that the payment page uses (docs: Payment Element). */
export interface StripeError {
  type: string;
  code?: string;
  decline_code?: string;
  message?: string;
}

export interface StripeElements {
  create(kind: 'payment', options?: object): { mount(target: HTMLElement): void; destroy(): void };
}

export interface Stripe {
  elements(options: { clientSecret: string; locale: string; appearance?: object }): StripeElements;
  confirmPayment(options: {
    elements: StripeElements;
    confirmParams: { return_url: string };
  }): Promise<{ error?: StripeError }>;
}

type Factory = (key: string, options?: { locale: string }) => Stripe;

/** Loads Stripe.js from Stripe itself, as its terms ask, and only where somebody pays. */
export function loadStripe(key: string, locale: string): Promise<Stripe> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'https://js.stripe.com/v3/';
    script.addEventListener('load', () => {
      const factory = (window as unknown as { Stripe?: Factory }).Stripe;
      if (factory) resolve(factory(key, { locale }));
      else reject(new Error('Stripe.js did not start'));
    });
    script.addEventListener('error', () => reject(new Error('Stripe.js could not be loaded')));
    document.head.append(script);
  });
}
