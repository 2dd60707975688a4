import { canonicalJson } from "@mlops-actions/contracts/digest";
import type { Environment } from "@mlops-actions/contracts/environment";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import type { Tensor } from "@mlops-actions/contracts/signature";

export const sbomFile = "model.cdx.json";

/** What a bill of materials tells of a version; its number is not known yet when this is made. */
export type SbomContent = Pick<
  Manifest,
  | "name"
  | "license"
  | "intended_use"
  | "limitations"
  | "source"
  | "data"
  | "params"
  | "metrics"
  | "files"
  | "model_digest"
> &
  Partial<
    Pick<Manifest, "formats" | "security" | "signature" | "slices" | "framework" | "base_models" | "gate">
  > & {
    /** Installed Python packages, from environment.json. */
    distributions: Environment["identity"]["distributions"];
    /** The end of the training run: a bill made again has the same bytes. */
    at: Date;
  };

/**
 * A CycloneDX 1.6 bill of materials of a model (ML-BOM): the model with its files and its card, the data it was
 * trained on, the packages it was trained with. The same content gives the same bytes: no serial number, no clock.
 *
 * The library knows no model cards and no `data` of a component (10.3.0), so these two are added to what it writes.
 * https://cyclonedx.org/capabilities/mlbom/
 */
export const makeSbom = async (content: SbomContent): Promise<string> => {
  const [
    { Bom, Component, ComponentRepository, ExternalReference, Metadata, Property, PropertyRepository },
    lib,
  ] = await Promise.all([import("@cyclonedx/cyclonedx-library/Models"), loadRest()]);
  const { ComponentType, ExternalReferenceType } = lib.enums;

  const hashed =
    (type: (typeof ComponentType)["File"] | (typeof ComponentType)["Data"], prefix: string) =>
    (file: { path: string; size: number; sha256: string }) => {
      const component = new Component(type, file.path, {
        bomRef: `${prefix}:${file.path}`,
        properties: new PropertyRepository([new Property("mlops:size", String(file.size))]),
      });
      component.hashes.set(lib.enums.HashAlgorithm["SHA-256"], file.sha256);
      return component;
    };

  const model = new Component(ComponentType.MachineLearningModel, content.name, {
    bomRef: modelRef,
    properties: new PropertyRepository(
      propertiesOf(content).map(([name, value]) => new Property(`mlops:${name}`, value)),
    ),
    components: new ComponentRepository(content.files.map(hashed(ComponentType.File, "file"))),
  });
  const license = await readLicense(content.license);
  if (license) model.licenses.add(license);
  const { run_url: runUrl } = content.source;
  if (runUrl) model.externalReferences.add(new ExternalReference(runUrl, ExternalReferenceType.BuildMeta));

  const data = unique(content.data).map(hashed(ComponentType.Data, "data"));
  const libraries = content.distributions.map(({ name, version }) => {
    const purl = packageUrl(name, version);
    return new Component(ComponentType.Library, name, { bomRef: purl, purl, version });
  });
  for (const component of [...data, ...libraries]) model.dependencies.add(component.bomRef);

  const bom = new Bom({
    metadata: new Metadata({ timestamp: content.at, component: model }),
    components: new ComponentRepository([...data, ...libraries]),
  });
  bom.metadata.tools.components.add(new Component(ComponentType.Application, "mlops-actions"));
  const { JsonSerializer, JSON: json } = lib.serialize;
  const written = new JsonSerializer(new json.Normalize.Factory(lib.spec.Spec1dot6)).serialize(bom, {
    sortLists: false, // the order is ours; the library sorts by the machine's locale
  });
  return `${JSON.stringify(addModelCard(JSON.parse(written) as Written, content), null, 2)}\n`;
};

const modelRef = "model";

const loadRest = async () => {
  const [enums, serialize, spec] = await Promise.all([
    import("@cyclonedx/cyclonedx-library/Enums"),
    import("@cyclonedx/cyclonedx-library/Serialize"),
    import("@cyclonedx/cyclonedx-library/Spec"),
  ]);
  return { enums, serialize, spec };
};

const readLicense = async (license: string | null) => {
  if (!license) return undefined;
  const { NamedLicense, SpdxLicense } = await import("@cyclonedx/cyclonedx-library/Models");
  const { fixupSpdxId } = await import("@cyclonedx/cyclonedx-library/SPDX");
  const id = fixupSpdxId(license);
  return id ? new SpdxLicense(id) : new NamedLicense(license);
};

/** https://github.com/package-url/purl-spec/blob/main/types-doc/pypi-definition.md */
const packageUrl = (name: string, version: string): string =>
  `pkg:pypi/${encodeURIComponent(name.toLowerCase().replaceAll("_", "-"))}@${encodeURIComponent(version)}`;

const propertiesOf = (content: SbomContent): [string, string][] => {
  const { source, security, formats, framework, base_models: bases } = content;
  const properties: [string, string | null | undefined][] = [
    ["model_digest", content.model_digest],
    ["repository", source.repository],
    ["commit", source.commit],
    ["framework", framework],
    ["formats", formats?.join(", ")],
    ["scanner", security?.scanner],
    ["safe_format", security && String(security.safe_format)],
    ["params", canonicalJson(content.params)],
    ...(bases ?? []).map((base): [string, string] => ["base_model", base]),
    ...(security?.findings ?? [])
      .filter(({ level }) => level !== "note")
      .map(({ level, path, name }): [string, string] => [level, `${path}: ${name}`]),
  ];
  return properties.filter((entry): entry is [string, string] => typeof entry[1] === "string");
};

type Written = {
  metadata: { component: Record<string, unknown> };
  components: { type: string; name: string; data?: unknown }[];
};

const addModelCard = (bom: Written, content: SbomContent): Written => {
  bom.metadata.component.modelCard = makeModelCard(content);
  for (const component of bom.components)
    if (component.type === "data") component.data = [{ type: "dataset", name: component.name }];
  return bom;
};

const makeModelCard = (content: SbomContent) => {
  const { signature, gate, intended_use: use, limitations, data } = content;
  const describe = ({ name, datatype, shape }: Tensor) => ({
    format: `${name}: ${datatype} [${shape.join(", ")}]`,
  });
  return {
    modelParameters: {
      ...(gate?.task && { task: gate.task }),
      ...(data.length > 0 && { datasets: unique(data).map(({ path }) => ({ ref: `data:${path}` })) }),
      ...(signature && { inputs: signature.inputs.map(describe), outputs: signature.outputs.map(describe) }),
    },
    quantitativeAnalysis: {
      performanceMetrics: [
        ...content.metrics.map(describeMetric),
        ...(content.slices ?? []).map(describeSlice),
      ],
    },
    ...((use || limitations) && {
      considerations: {
        ...(use && { useCases: [use] }),
        ...(limitations && { technicalLimitations: [limitations] }),
      },
    }),
  };
};

const describeMetric = ({ name, value, ci }: Manifest["metrics"][number]) => ({
  type: name,
  value: String(value),
  ...(ci && { confidenceInterval: { lowerBound: String(ci.low), upperBound: String(ci.high) } }),
});

const describeSlice = ({ metric, slice, value }: NonNullable<Manifest["slices"]>[number]) => ({
  type: metric,
  value: String(value),
  slice,
});

/** One file may be read in two roles. */
const unique = <File extends { path: string }>(files: readonly File[]): File[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];

/** The files that a bill lists, with their sha256; undefined where it is none of ours. */
export const readSbomFiles = (text: string): { path: string; sha256: string | undefined }[] | undefined => {
  try {
    const { metadata } = JSON.parse(text) as {
      metadata: {
        component: { components: { name: string; hashes?: { alg: string; content: string }[] }[] };
      };
    };
    return metadata.component.components.map(({ name, hashes }) => ({
      path: name,
      sha256: hashes?.find(({ alg }) => alg === "SHA-256")?.content,
    }));
  } catch {
    return undefined;
  }
};
