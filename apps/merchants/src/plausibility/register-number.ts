/** Whether this can be the number in a German register: its part (HRA, HRB, GnR, VR, PR, GsR), digits, maybe letters. */
export const isRegisterNumber = (number: string): boolean =>
  /^(HRA|HRB|GnR|VR|PR|GsR) ?\d{1,6}( ?[A-Z]{1,3})?$/i.test(number);
