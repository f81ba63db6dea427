/** Whether this has the form of a number in the packaging register LUCID: DE and thirteen digits. */
export const isLucidNumber = (number: string): boolean => /^DE\d{13}$/.test(number) && !/^DE0+$/.test(number);

const WEEE = /^DE\d{8}$/;
const MOST = 5;

/** Whether these have the form of numbers in the register of electrical goods: DE and eight digits, commas between. */
export const isWeeeNumber = (numbers: string): boolean => {
  const each = numbers.split(', ');
  return each.length <= MOST && each.every((number) => WEEE.test(number));
};

/** `WEEE-Reg.-Nr. DE 12345678; DE 87654321` as `DE12345678, DE87654321`. */
export const tidyWeeeNumbers = (text: string): string =>
  text
    .toUpperCase()
    .replace(/WEEE[-\s]*REG\.?[-\s]*NR\.?:?/g, ' ')
    .split(/[,;/]|\s(?=DE)/)
    .map((one) => one.replace(/[\s-]/g, ''))
    .filter(Boolean)
    .join(', ');

/** `DE 1234-5678 90123` as `DE1234567890123`. */
export const tidyNumber = (text: string): string => text.replace(/[\s.-]/g, '').toUpperCase();
