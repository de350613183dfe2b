interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
  /** @personal identity.birth */
  readonly born: Date;
}

declare const user: User;
declare const users: readonly User[];
/** @protects masked */
declare function mask(text: string): string;

const to: any[] = users.map(one => one.email);
const ids: any[] = users.map(one => one.id);
const hidden: any[] = users.map(one => mask(one.email));
const born: any = user.born;
const text: any = user.email;
const id: any = user.id;
const safe: any = mask(user.email);

/** Each method of a list that gives its elements back. */
export async function lists() {
  console.log(to.sort(), ids.sort(), hidden.sort());
  //          ^^ contact.email -> log
  //                                 ^^^^^^ contact.email [masked] -> log
  console.log(to.reverse(), ids.reverse(), hidden.reverse());
  //          ^^ contact.email -> log
  //                                       ^^^^^^ contact.email [masked] -> log
  console.log(to.toSorted(), ids.toSorted(), hidden.toSorted());
  //          ^^ contact.email -> log
  //                                         ^^^^^^ contact.email [masked] -> log
  console.log(to.toReversed(), ids.toReversed(), hidden.toReversed());
  //          ^^ contact.email -> log
  //                                             ^^^^^^ contact.email [masked] -> log
  console.log(to.splice(1), ids.splice(1), hidden.splice(1));
  //          ^^ contact.email -> log
  //                                       ^^^^^^ contact.email [masked] -> log
  console.log(to.fill(0), ids.fill(0), hidden.fill(0));
  //          ^^ contact.email -> log
  //                                   ^^^^^^ contact.email [masked] -> log
  console.log(to.flat(), ids.flat(), hidden.flat());
  //          ^^ contact.email -> log
  //                                 ^^^^^^ contact.email [masked] -> log
  console.log(to.copyWithin(0, 1), ids.copyWithin(0, 1), hidden.copyWithin(0, 1));
  //          ^^ contact.email -> log
  //                                                     ^^^^^^ contact.email [masked] -> log
  console.log(to.find(Boolean), ids.find(Boolean), hidden.find(Boolean));
  //          ^^^^^^^^^^^^^^^^ contact.email -> log
  //                                               ^^^^^^^^^^^^^^^^^^^^ contact.email [masked] -> log
  console.log(to.findLast(Boolean), ids.findLast(Boolean), hidden.findLast(Boolean));
  //          ^^^^^^^^^^^^^^^^^^^^ contact.email -> log
  //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ contact.email [masked] -> log
  console.log(to.pop(), ids.pop(), hidden.pop());
  //          ^^^^^^^^ contact.email -> log
  //                               ^^^^^^^^^^^^ contact.email [masked] -> log
  console.log(to.shift(), ids.shift(), hidden.shift());
  //          ^^^^^^^^^^ contact.email -> log
  //                                   ^^^^^^^^^^^^^^ contact.email [masked] -> log
  console.log(to.at(0), ids.at(0), hidden.at(0));
  //          ^^ contact.email -> log
  //                               ^^^^^^ contact.email [masked] -> log
  console.log(to.reduceRight((all, one) => all + one), ids.reduceRight((all, one) => all + one), hidden.reduceRight((all, one) => all + one));
  //                                       ^^^ contact.email -> log
  //                                             ^^^ contact.email -> log
  //                                                                                                                              ^^^ contact.email [masked] -> log
  //                                                                                                                                    ^^^ contact.email [masked] -> log
  console.log(ids.concat(text), ids.concat(id), ids.concat(safe));
  //                     ^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log(ids.with(0, text), ids.with(0, id), ids.with(0, safe));
  //                      ^^^^ contact.email -> log
  //                                                          ^^^^ contact.email [masked] -> log
  console.log(ids.toSpliced(0, 1, text), ids.toSpliced(0, 1, id), ids.toSpliced(0, 1, safe));
  //                              ^^^^ contact.email -> log
  //                                                                                  ^^^^ contact.email [masked] -> log
  console.log(to.push('x'), to.unshift('x'), to.keys(), to.findLastIndex(Boolean), to.forEach(Boolean));
}

export async function promised(load: any) {
  console.log(await Promise.resolve(text).finally(() => undefined), await Promise.resolve(id).finally(() => undefined), await Promise.resolve(safe).finally(() => undefined));
  //                                ^^^^ contact.email -> log
  //                                                                                                                                          ^^^^ contact.email [masked] -> log
  console.log(await load.catch(() => text), await load.catch(() => id), await load.catch(() => safe));
  //                                 ^^^^ contact.email -> log
  //                                                                                           ^^^^ contact.email [masked] -> log
}

/** Each method of a text that gives it back, in part or as a whole. */
export function texts(form: any) {
  console.log(text.toLowerCase(), id.toLowerCase(), safe.toLowerCase());
  //          ^^^^ contact.email -> log
  //                                                ^^^^ contact.email [masked] -> log
  console.log(text.toUpperCase(), id.toUpperCase(), safe.toUpperCase());
  //          ^^^^ contact.email -> log
  //                                                ^^^^ contact.email [masked] -> log
  console.log(text.toLocaleLowerCase(), id.toLocaleLowerCase(), safe.toLocaleLowerCase());
  //          ^^^^ contact.email -> log
  //                                                            ^^^^ contact.email [masked] -> log
  console.log(text.toLocaleUpperCase(), id.toLocaleUpperCase(), safe.toLocaleUpperCase());
  //          ^^^^ contact.email -> log
  //                                                            ^^^^ contact.email [masked] -> log
  console.log(text.trim(), id.trim(), safe.trim());
  //          ^^^^ contact.email -> log
  //                                  ^^^^ contact.email [masked] -> log
  console.log(text.trimStart(), id.trimStart(), safe.trimStart());
  //          ^^^^ contact.email -> log
  //                                            ^^^^ contact.email [masked] -> log
  console.log(text.trimEnd(), id.trimEnd(), safe.trimEnd());
  //          ^^^^ contact.email -> log
  //                                        ^^^^ contact.email [masked] -> log
  console.log(text.normalize(), id.normalize(), safe.normalize());
  //          ^^^^ contact.email -> log
  //                                            ^^^^ contact.email [masked] -> log
  console.log(text.toWellFormed(), id.toWellFormed(), safe.toWellFormed());
  //          ^^^^ contact.email -> log
  //                                                  ^^^^ contact.email [masked] -> log
  console.log(text.toString(), id.toString(), safe.toString());
  //          ^^^^ contact.email -> log
  //                                          ^^^^ contact.email [masked] -> log
  console.log(text.valueOf(), id.valueOf(), safe.valueOf());
  //          ^^^^ contact.email -> log
  //                                        ^^^^ contact.email [masked] -> log
  console.log(text.repeat(2), id.repeat(2), safe.repeat(2));
  //          ^^^^ contact.email -> log
  //                                        ^^^^ contact.email [masked] -> log
  console.log(text.match(/a/), id.match(/a/), safe.match(/a/));
  //          ^^^^ contact.email -> log
  //                                          ^^^^ contact.email [masked] -> log
  console.log(text.matchAll(/a/g), id.matchAll(/a/g), safe.matchAll(/a/g));
  //          ^^^^ contact.email -> log
  //                                                  ^^^^ contact.email [masked] -> log
  console.log(text.substring(1), id.substring(1), safe.substring(1));
  //          ^^^^ contact.email -> log
  //                                              ^^^^ contact.email [masked] -> log
  console.log(text.substr(1), id.substr(1), safe.substr(1));
  //          ^^^^ contact.email -> log
  //                                        ^^^^ contact.email [masked] -> log
  console.log(text.charAt(1), id.charAt(1), safe.charAt(1));
  //          ^^^^ contact.email [masked] -> log
  //                                        ^^^^ contact.email [masked] -> log
  console.log(text.slice(1), id.slice(1), safe.slice(1));
  //          ^^^^ contact.email -> log
  //                                      ^^^^ contact.email [masked] -> log
  console.log(text.padStart(30), id.padStart(30), safe.padStart(30));
  //          ^^^^ contact.email -> log
  //                                              ^^^^ contact.email [masked] -> log
  console.log(text.padEnd(30), id.padEnd(30), safe.padEnd(30));
  //          ^^^^ contact.email -> log
  //                                          ^^^^ contact.email [masked] -> log
  console.log(text.replace('a', 'b'), id.replace('a', 'b'), safe.replace('a', 'b'));
  //          ^^^^ contact.email -> log
  //                                                        ^^^^ contact.email [masked] -> log
  console.log(text.replaceAll('a', 'b'), id.replaceAll('a', 'b'), safe.replaceAll('a', 'b'));
  //          ^^^^ contact.email -> log
  //                                                              ^^^^ contact.email [masked] -> log
  console.log(/a/.exec(text), /a/.exec(id), /a/.exec(safe));
  //                   ^^^^ contact.email -> log
  //                                                 ^^^^ contact.email [masked] -> log
  form.append('a', text);
  console.log(form.getAll('a'));
  //          ^^^^^^^^^^^^^^^^ contact.email -> log
}

/** Each method of a date or a number that tells it. */
export function dates(day: Date) {
  console.log(born.toISOString(), (day as any).toISOString());
  //          ^^^^ identity.birth -> log
  console.log(born.toJSON(), (day as any).toJSON());
  //          ^^^^ identity.birth -> log
  console.log(born.toUTCString(), (day as any).toUTCString());
  //          ^^^^ identity.birth -> log
  console.log(born.toDateString(), (day as any).toDateString());
  //          ^^^^ identity.birth -> log
  console.log(born.toLocaleDateString(), (day as any).toLocaleDateString());
  //          ^^^^ identity.birth -> log
  console.log(born.toLocaleString(), (day as any).toLocaleString());
  //          ^^^^ identity.birth -> log
  console.log(born.toTimeString(), (day as any).toTimeString());
  //          ^^^^ identity.birth -> log
  console.log(born.getTime(), (day as any).getTime());
  //          ^^^^ identity.birth -> log
  console.log(born.toFixed(1), (day as any).toFixed(1));
  //          ^^^^ identity.birth -> log
  console.log(born.getFullYear(), born.getMonth(), born.getDate(), born.getDay());
  console.log(born.getHours(), born.getMinutes(), born.getSeconds(), born.getTimezoneOffset());
}

/** What only tells something about a text. */
export function told() {
  console.log(text.includes('a'), text.startsWith('a'), text.endsWith('a'), text.indexOf('a'), text.lastIndexOf('a'));
  console.log(text.search(/a/), text.localeCompare('a'), text.charCodeAt(0), text.codePointAt(0), text.isWellFormed());
  console.log(text.test('a'), text.hasOwnProperty('a'), text.has('a'));
}

/** What is made of a value holds it. */
export function made() {
  console.log(new Map([['a', text]]), new Map([['a', id]]), new Map([['a', safe]]));
  //                         ^^^^ contact.email -> log
  //                                                                       ^^^^ contact.email [masked] -> log
  console.log(new Set([text]), new Set([id]), new Set([safe]));
  //                   ^^^^ contact.email -> log
  //                                                   ^^^^ contact.email [masked] -> log
  console.log(new Array(text), new Array(id), new Array(safe));
  //                    ^^^^ contact.email -> log
  //                                                    ^^^^ contact.email [masked] -> log
  console.log(new Date(text), new Date(id), new Date(safe));
  //                   ^^^^ contact.email -> log
  //                                                 ^^^^ contact.email [masked] -> log
  console.log(new String(text), new String(id), new String(safe));
  //                     ^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log(new URL(text), new URL(id), new URL(safe));
  //                  ^^^^ contact.email -> log
  //                                              ^^^^ contact.email [masked] -> log
  console.log(new URLSearchParams(text), new URLSearchParams(id), new URLSearchParams(safe));
  //                              ^^^^ contact.email -> log
  //                                                                                  ^^^^ contact.email [masked] -> log
  console.log(new Blob([text]), new Blob([id]), new Blob([safe]));
  //                    ^^^^ contact.email -> log
  //                                                      ^^^^ contact.email [masked] -> log
  console.log(new File([text], 'a'), new File([id], 'a'), new File([safe], 'a'));
  //                    ^^^^ contact.email -> log
  //                                                                ^^^^ contact.email [masked] -> log
  console.log(new Response(text), new Response(id), new Response(safe));
  //                       ^^^^ contact.email -> log
  //                       ^^^^ contact.email -> response
  //                                                             ^^^^ contact.email [masked] -> log
  //                                                             ^^^^ contact.email [masked] -> response
  console.log(new Request(text), new Request(id), new Request(safe));
  //                      ^^^^ contact.email -> log
  //                                                          ^^^^ contact.email [masked] -> log
  console.log(new Headers(text), new Headers(id), new Headers(safe));
  //                      ^^^^ contact.email -> log
  //                                                          ^^^^ contact.email [masked] -> log
  console.log(new FormData(text), new FormData(id), new FormData(safe));
  //                       ^^^^ contact.email -> log
  //                                                             ^^^^ contact.email [masked] -> log
  console.log(new Proxy(text, {}), new Proxy(id, {}), new Proxy(safe, {}));
  //                    ^^^^ contact.email -> log
  //                                                            ^^^^ contact.email [masked] -> log
  console.log(new WeakRef(text), new WeakRef(id), new WeakRef(safe));
  //                      ^^^^ contact.email -> log
  //                                                          ^^^^ contact.email [masked] -> log
}

/** Functions of the language that give a value back in another form. */
export async function converted() {
  console.log(JSON.stringify(text), JSON.stringify(id), JSON.stringify(safe));
  //                         ^^^^ contact.email -> log
  //                                                                   ^^^^ contact.email [masked] -> log
  console.log(JSON.parse(text), JSON.parse(id), JSON.parse(safe));
  //                     ^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log(String(text), String(id), String(safe));
  //                 ^^^^ contact.email -> log
  //                                           ^^^^ contact.email [masked] -> log
  console.log(Number(text), Number(id), Number(safe));
  //                 ^^^^ contact.email -> log
  //                                           ^^^^ contact.email [masked] -> log
  console.log(parseInt(text), parseInt(id), parseInt(safe));
  //                   ^^^^ contact.email -> log
  //                                                 ^^^^ contact.email [masked] -> log
  console.log(parseFloat(text), parseFloat(id), parseFloat(safe));
  //                     ^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log(structuredClone(text), structuredClone(id), structuredClone(safe));
  //                          ^^^^ contact.email -> log
  //                                                                      ^^^^ contact.email [masked] -> log
  console.log(encodeURIComponent(text), encodeURIComponent(id), encodeURIComponent(safe));
  //                             ^^^^ contact.email -> log
  //                                                                               ^^^^ contact.email [masked] -> log
  console.log(encodeURI(text), encodeURI(id), encodeURI(safe));
  //                    ^^^^ contact.email -> log
  //                                                    ^^^^ contact.email [masked] -> log
  console.log(decodeURIComponent(text), decodeURIComponent(id), decodeURIComponent(safe));
  //                             ^^^^ contact.email -> log
  //                                                                               ^^^^ contact.email [masked] -> log
  console.log(decodeURI(text), decodeURI(id), decodeURI(safe));
  //                    ^^^^ contact.email -> log
  //                                                    ^^^^ contact.email [masked] -> log
  console.log(escape(text), escape(id), escape(safe));
  //                 ^^^^ contact.email -> log
  //                                           ^^^^ contact.email [masked] -> log
  console.log(unescape(text), unescape(id), unescape(safe));
  //                   ^^^^ contact.email -> log
  //                                                 ^^^^ contact.email [masked] -> log
  console.log(Object.freeze(text), Object.freeze(id), Object.freeze(safe));
  //                        ^^^^ contact.email -> log
  //                                                                ^^^^ contact.email [masked] -> log
  console.log(Object.seal(text), Object.seal(id), Object.seal(safe));
  //                      ^^^^ contact.email -> log
  //                                                          ^^^^ contact.email [masked] -> log
  console.log(Object(text), Object(id), Object(safe));
  //                 ^^^^ contact.email -> log
  //                                           ^^^^ contact.email [masked] -> log
  console.log(Object.create(text), Object.create(id), Object.create(safe));
  //                        ^^^^ contact.email -> log
  //                                                                ^^^^ contact.email [masked] -> log
  console.log(Buffer.from(text), Buffer.from(id), Buffer.from(safe));
  //                      ^^^^ contact.email -> log
  //                                                          ^^^^ contact.email [masked] -> log
  console.log(atob(text), atob(id), atob(safe));
  //               ^^^^ contact.email -> log
  //                                     ^^^^ contact.email [masked] -> log
  console.log(btoa(text), btoa(id), btoa(safe));
  //               ^^^^ contact.email {base64} -> log
  //                                     ^^^^ contact.email [masked] {base64} -> log
  console.log(Date.parse(text), Date.parse(id), Date.parse(safe));
  //                     ^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log(BigInt(text), BigInt(id), BigInt(safe));
  //                 ^^^^ contact.email -> log
  //                                           ^^^^ contact.email [masked] -> log
  console.log(Number.parseInt(text), Number.parseInt(id), Number.parseInt(safe));
  //                          ^^^^ contact.email -> log
  //                                                                      ^^^^ contact.email [masked] -> log
  console.log(Promise.resolve(text), Promise.resolve(id), Promise.resolve(safe));
  //                          ^^^^ contact.email -> log
  //                                                                      ^^^^ contact.email [masked] -> log
  console.log(Array.of(text), Array.of(id), Array.of(safe));
  //                   ^^^^ contact.email -> log
  //                                                 ^^^^ contact.email [masked] -> log
  console.log(Iterator.from(text), Iterator.from(id), Iterator.from(safe));
  //                        ^^^^ contact.email -> log
  //                                                                ^^^^ contact.email [masked] -> log
  console.log(await Promise.all([text]), await Promise.all([id]), await Promise.all([safe]));
  //                             ^^^^ contact.email -> log
  //                                                                                 ^^^^ contact.email [masked] -> log
  console.log(await Promise.race([text]), await Promise.race([id]), await Promise.race([safe]));
  //                              ^^^^ contact.email -> log
  //                                                                                    ^^^^ contact.email [masked] -> log
  console.log(await Promise.any([text]), await Promise.any([id]), await Promise.any([safe]));
  //                             ^^^^ contact.email -> log
  //                                                                                 ^^^^ contact.email [masked] -> log
  console.log(await Promise.allSettled([text]), await Promise.allSettled([id]), await Promise.allSettled([safe]));
  //                                    ^^^^ contact.email -> log
  //                                                                                                      ^^^^ contact.email [masked] -> log
  console.log(await Array.fromAsync([text]), await Array.fromAsync([id]), await Array.fromAsync([safe]));
  //                                 ^^^^ contact.email -> log
  //                                                                                             ^^^^ contact.email [masked] -> log
  console.log(Object.defineProperty({ a: text }, 'b', {}), Object.defineProperty({ a: id }, 'b', {}), Object.defineProperty({ a: safe }, 'b', {}));
  //                                     ^^^^ contact.email -> log
  //                                                                                                                             ^^^^ contact.email [masked] -> log
}

/** Functions of the language that only tell something. */
export function measured() {
  console.log(Boolean(text));
  console.log(Object.keys(text));
  console.log(Array.isArray(text));
  console.log(Number.isNaN(text));
  console.log(Number.isInteger(text));
  console.log(isNaN(text));
  console.log(Object.hasOwn(text));
  console.log(Object.is(text));
  console.log(Math.round(text));
  console.log(Math.floor(text));
  console.log(Math.ceil(text));
  console.log(Math.max(text));
  console.log(Math.min(text));
  console.log(Promise.reject(text));
  console.log(Symbol(text));
  console.log(Date.now(text));
}

/** Operators. */
export function operators(known: any) {
  let kept: any;
  console.log(text || known, id || known, safe || known);
  //          ^^^^ contact.email -> log
  //                                      ^^^^ contact.email [masked] -> log
  console.log(text ?? known, id ?? known, safe ?? known);
  //          ^^^^ contact.email -> log
  //                                      ^^^^ contact.email [masked] -> log
  console.log((known ||= text), (known ||= id), (known ||= safe));
  //                     ^^^^ contact.email -> log
  //                             ^^^^^ contact.email -> log
  //                                             ^^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log((known ??= text), (known ??= id), (known ??= safe));
  //           ^^^^^ contact.email -> log
  //                     ^^^^ contact.email -> log
  //                             ^^^^^ contact.email -> log
  //                                             ^^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log(known && text, known && id, known && safe);
  //                   ^^^^ contact.email -> log
  //                                               ^^^^ contact.email [masked] -> log
  console.log((known &&= text), (known &&= id), (known &&= safe));
  //                     ^^^^ contact.email -> log
  //                                                       ^^^^ contact.email [masked] -> log
  console.log((known, text), (known, id), (known, safe));
  //                  ^^^^ contact.email -> log
  //                                              ^^^^ contact.email [masked] -> log
  console.log((kept = text), (kept = id), (kept = safe));
  //                  ^^^^ contact.email -> log
  //                                              ^^^^ contact.email [masked] -> log
  console.log((known += text), (known += id), (known += safe));
  //           ^^^^^ contact.email -> log
  //                    ^^^^ contact.email -> log
  //                            ^^^^^ contact.email -> log
  //                                           ^^^^^ contact.email -> log
  //                                                    ^^^^ contact.email [masked] -> log
  console.log(<any>text, <any>id, <any>safe);
  //               ^^^^ contact.email -> log
  //                                   ^^^^ contact.email [masked] -> log
}
