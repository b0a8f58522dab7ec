/** The distinct values of a text column, in an order that makes position + 1 the code of a value; code 0 is missing. */
type Dictionary = readonly string[];

export const genders: Dictionary = ['woman', 'man', 'other'];

export const styles: Dictionary = ['casual', 'classic', 'sporty', 'trend', 'outdoor'];

/** Low, medium and high: of purchasing power and of interest. */
export const levels: Dictionary = ['low', 'medium', 'high'];

export const sources: Dictionary = ['search', 'social media', 'referral', 'newsletter', 'fair'];
