export const id = 9980;
export const ids = [9980];
export const modules = {

/***/ 99980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* reexport safe */ echarts_core__WEBPACK_IMPORTED_MODULE_6__.Ts)
/* harmony export */ });
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63349);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63296);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47040);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30858);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12708);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5387);
/* harmony import */ var echarts_renderers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78279);
/**
 * The few parts of echarts that the charts use. A file of its own, so that one `import()` of it loads them and the
 * bundle leaves the rest of the library out: `import("echarts/charts")` would keep every chart there is.
 */




(0,echarts_core__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Y)([echarts_charts__WEBPACK_IMPORTED_MODULE_1__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_2__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_3__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_4__/* .install */ .a, echarts_renderers__WEBPACK_IMPORTED_MODULE_5__/* .install */ .a]);



/***/ })

};
