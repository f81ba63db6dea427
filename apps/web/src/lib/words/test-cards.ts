/** The numbers that Stripe publishes for testing, for the four things that are worth trying. */
export const quickCards = {
  success: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  insufficient: '4000 0000 0000 9995',
  secure: '4000 0000 0000 3220',
};
