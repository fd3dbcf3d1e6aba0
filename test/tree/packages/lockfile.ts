/** What npm writes about one package in package-lock.json. */
interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of package-lock.json that the rules read. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const DEFAULT_REGISTRY = "https://registry.npmjs.org/";

/** Packages that would come from another place than npm's own, or without a checksum. */
export function foreignSources({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link }]) => {
    if (path === "" || link === true) return [];
    return [
      ...(resolved === undefined || resolved.startsWith(DEFAULT_REGISTRY)
        ? []
        : [
            `${path} comes from ${resolved}: lock it with npm's default registry, or without an address (npm config omit-lockfile-registry-resolved).`,
          ]),
      ...(integrity === undefined ? [`${path} has no checksum: lock it again with npm install.`] : []),
    ];
  });
}

/** Packages for other systems that the lock forgot: `npm ci` would then fail on Windows or macOS though it works here. */
export function missingForOtherSystems({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path, packages))
      .map(
        (name) =>
          `${path} wants ${name} on some systems, but the lock has none: delete node_modules and package-lock.json, then npm install.`,
      ),
  );
}

/** Looks where Node would look: beside the package's own modules, then further up. */
function isLocked(name: string, from: string, packages: Lockfile["packages"]): boolean {
  if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in packages) return true;
  return from !== "" && isLocked(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ""), packages);
}
