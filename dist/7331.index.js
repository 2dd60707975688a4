import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 7331;
export const ids = [7331];
export const modules = {

/***/ 27331:
/***/ ((module) => {

/**
 * undici takes 45 ms to load, @actions/core loads it by way of @actions/http-client, and only a proxy needs it. So it
 * stands beside the bundle as a file of its own, which is read when one of these is asked for.
 */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./undici.cjs");

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get EnvHttpProxyAgent() {
    return load().EnvHttpProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ })

};
