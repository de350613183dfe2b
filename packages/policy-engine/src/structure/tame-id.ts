/** `MailTo Us` as an id: `mail-to-us`; may be empty. */
export function tameId(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.0-9]+|[-.]+$/g, '');
}
