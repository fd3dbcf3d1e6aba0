/** The file is an xlsx package by its outer marks, but a part of it cannot be read. Never leaves the adapter: see `translateDamage`. */
export class DamagedFile extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`damaged file: ${what}`, options);
    this.name = "DamagedFile";
  }
}
