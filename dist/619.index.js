export const id = 619;
export const ids = [619];
export const modules = {

/***/ 90619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countLooks: () => (/* binding */ countLooks)
/* harmony export */ });
/**
 * How often a holdout has decided about a model before, as far as versions and reviews tell: a lower bound, never more
 * than there were. Every version's tag names its labels and how many decisions were known then; each review's comment
 * counts its own pull request's.
 *
 * What leaves no trace is not counted: a gate on the default branch that failed, a pull request's run without a comment,
 * reviews beyond the newest, a count lost when two runs write at once. The registry's own versions and the reviews are
 * different decisions, so they add up; what an earlier tag knew may hold reviews that can no longer be seen, so that
 * the greater of both sums holds.
 */
const countLooks = ({ model, holdout }, log, reviews) => {
    const registered = log
        .filter((event) => event.kind === "registered" && event.model === model)
        .filter(({ message }) => message.facts.holdout === holdout)
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const seen = reviews.filter((review) => review.model === model && review.holdout === holdout);
    const visible = registered.length + seen.reduce((sum, { looks }) => sum + looks, 0);
    const remembered = registered.map(({ message }, index) => (message.facts.holdout_looks ?? 1) + registered.length - 1 - index);
    const dates = [...registered, ...seen].map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b));
    return { looks: Math.max(visible, ...remembered), firstSeen: dates[0] ?? null };
};


/***/ })

};
