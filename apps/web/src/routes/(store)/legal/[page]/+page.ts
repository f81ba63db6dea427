// Nothing moves on these pages, so they load no script at all.
export const csr = false;
