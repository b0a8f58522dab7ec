const local = String.raw`(?<![^\s@<>()[\],;:"“”«»])[^\s@<>()[\],;:"“”«»]{1,64}`;
const email = new RegExp(String.raw`${local}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,}`, 'gu');
/** Digits in groups that begin as telephone numbers do: with a plus, a nought or brackets, or three and three. */
const telephone =
  /(?<![\p{L}\p{N}.,+-])(?:\+\d|\(\d{2,5}\)|0\d|\d{3}-\d{3}-)[\d\s()./-]{2,20}\d(?![\p{L}\p{N}])/gu;
const day = /^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/;
const mostDigits = 15;
const leastDigits = 7;

/** What looks like e-mail addresses and telephone numbers in a text, in the order in which it stands there. */
export function addressesIn(text: string): readonly string[] {
  const numbers = [...text.matchAll(telephone)].map(([found]) => found).filter(isTelephone);
  return [...[...text.matchAll(email)].map(([found]) => found), ...numbers];
}

function isTelephone(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '').length;
  return digits >= leastDigits && digits <= mostDigits && !day.test(found) && !/^0[.,]\d+$/.test(found);
}
