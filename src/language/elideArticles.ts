const beforeVowelDay = /\b(il|al|dal) (?=(?:8|11) (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic))/gi;

/** An Italian sentence with its articles cut short before the 8th and the 11th of a month: "dal 3 mar all’8 mar". */
export function elideArticles(sentence: string): string {
  return sentence.replace(
    beforeVowelDay,
    (_, article: string) => `${article.toLowerCase() === 'il' ? article.slice(0, -2) : article}l’`,
  );
}
