import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Package } from '../workspace/Package.js';
import type { Shipped } from './Shipped.js';

const REPOSITORY = 'https://github.com/bitget-kit/bitget-kit';

/**
 * The bill of materials of a release, CycloneDX 1.6 as JSON: our packages, what comes with them, and who needs whom. It
 * holds neither time nor serial number, so that one state of the sources makes one text.
 */
export function renderSbom(packages: readonly Package[], shipped: readonly Shipped[]): string {
  const bom = new Models.Bom();
  const whole = new Models.Component(Enums.ComponentType.Library, 'bitget-kit-workspace', {
    bomRef: 'bitget-kit-workspace',
  });
  whole.externalReferences.add(new Models.ExternalReference(REPOSITORY, Enums.ExternalReferenceType.VCS));
  bom.metadata.component = whole;
  const ours = packages.map(({ manifest }) => ({
    component: componentOf(manifest.name, manifest.version ?? '', manifest.license ?? ''),
    needs: Object.keys(manifest.dependencies ?? {}),
  }));
  const others = shipped.map(({ name, version, license, dependencies }) => ({
    component: componentOf(name, version, license),
    needs: dependencies,
  }));
  for (const { component, needs } of [...ours, ...others]) {
    bom.components.add(component);
    for (const { component: other } of [...ours, ...others]) {
      if (needs.includes(fullName(other))) component.dependencies.add(other.bomRef);
    }
  }
  for (const { component } of ours) whole.dependencies.add(component.bomRef);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(fullName: string, version: string, license: string): Models.Component {
  const [name = '', group] = fullName.split('/').reverse();
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${name}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, name, { group, version, purl, bomRef: purl });
  if (license !== '') component.licenses.add(licenceOf(license));
  return component;
}

function licenceOf(license: string): Models.License {
  return license.includes(' ') ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license);
}

function fullName({ group, name }: Models.Component): string {
  return group ? `${group}/${name}` : name;
}
