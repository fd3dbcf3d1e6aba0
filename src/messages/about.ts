/** The preposition before a word: «о высокой», «об удовлетворительной», «о единой». */
export const about = (word: string): "о" | "об" => (/^[«"]?[аиоуыэ]/iu.test(word) ? "об" : "о");
