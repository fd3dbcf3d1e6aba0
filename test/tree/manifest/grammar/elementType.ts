/** The three namespaces of a task-pane manifest. */
export type ManifestNamespace = "app" | "overrides" | "basic";

/** Their addresses. */
export const NAMESPACE_ADDRESS: Readonly<Record<ManifestNamespace, string>> = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};

/** One place in a sequence of children. */
export interface ChildRule {
  readonly name: string;
  readonly type: ElementType;
  readonly required: boolean;
  readonly repeatable: boolean;
}

/** What an element may hold; children stand in exactly this order (the schemas are sequences). */
export interface ElementType {
  readonly namespace: ManifestNamespace;
  readonly content: ElementContent;
  readonly attributes: Readonly<Record<string, "required" | "optional">>;
}

/** Character data, children, or children that depend on the `xsi:type` attribute. */
export type ElementContent =
  | { readonly is: "text" }
  | { readonly is: "sequence"; readonly children: readonly ChildRule[] }
  | { readonly is: "kinds"; readonly kinds: Readonly<Record<string, readonly ChildRule[]>> };

/** Exactly once. */
export const one = (name: string, type: ElementType): ChildRule => ({ name, type, required: true, repeatable: false });
/** At most once. */
export const optional = (name: string, type: ElementType): ChildRule => ({ name, type, required: false, repeatable: false });
/** Once or more. */
export const some = (name: string, type: ElementType): ChildRule => ({ name, type, required: true, repeatable: true });
/** Any number. */
export const any = (name: string, type: ElementType): ChildRule => ({ name, type, required: false, repeatable: true });

/** The type makers of one namespace. */
export function typesIn(namespace: ManifestNamespace) {
  return {
    text: (): ElementType => ({ namespace, content: { is: "text" }, attributes: {} }),
    sequence: (children: readonly ChildRule[], attributes: ElementType["attributes"] = {}): ElementType => ({
      namespace,
      content: { is: "sequence", children },
      attributes,
    }),
    kinds: (kinds: Readonly<Record<string, readonly ChildRule[]>>, attributes: ElementType["attributes"] = {}): ElementType => ({
      namespace,
      content: { is: "kinds", kinds },
      attributes: { ...attributes, "xsi:type": "required" },
    }),
  };
}
