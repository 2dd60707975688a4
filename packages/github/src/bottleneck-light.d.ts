// bottleneck ships types for its full build only; the light one (no Redis) has the same surface.
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
