/** Whether this can be the number in a German register: its part (HRA, HRB, GnR, VR, PR, GsR), digits, maybe letters. */
export const isRegisterNumber = (number: string): boolean =>
  /^(HRA|HRB|GnR|VR|PR|GsR) ?\d{1,6}( ?[A-Z]{1,3})?$/i.test(number);

/** The part of the register that a number stands in: HRA, HRB, GnR, VR, PR, GsR. */
export const registerPart = (number: string): string => /^[a-z]+/i.exec(number)?.[0].toUpperCase() ?? '';

/** In which part a legal form stands; none for those that stand in no register. */
export const REGISTER_PARTS: Record<string, readonly string[]> = {
  sole_trader: [],
  gbr: ['GSR'],
  ek: ['HRA'],
  ohg: ['HRA'],
  kg: ['HRA'],
  gmbh_co_kg: ['HRA'],
  ug: ['HRB'],
  gmbh: ['HRB'],
  ag: ['HRB'],
  eg: ['GNR'],
  ev: ['VR'],
};
