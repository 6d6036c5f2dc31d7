/**
 * The address of a worker file that stands beside the module that starts it: as TypeScript in the sources, as
 * JavaScript in the build.
 *
 * @param here `import.meta.url` of the module
 * @param name what stands before `.worker`, relative to the module
 */
export const workerBeside = (here: string, name: string): URL =>
  new URL(`./${name}.worker${here.endsWith('.ts') ? '.ts' : '.js'}`, here);
