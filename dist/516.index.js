export const id = 516;
export const ids = [516];
export const modules = {

/***/ 516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCheckRun: () => (/* binding */ createCheckRun)
/* harmony export */ });
/** GitHub takes 50 a request; more would be a request more for notes that nobody reads to the end. */
const mostAnnotations = 50;
/**
 * Writes a check run that is over. Needs `checks: write`. A job's token may write checks of GitHub Actions' own app
 * alone, which GitHub shows below one of the commit's workflows. Costs one request.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run
 */
const createCheckRun = async ({ octokit, owner, repo }, check) => {
    const { data } = await octokit.rest.checks.create({
        owner,
        repo,
        name: check.name,
        head_sha: check.headSha,
        status: "completed",
        conclusion: check.conclusion,
        details_url: check.detailsUrl,
        external_id: check.externalId,
        output: {
            title: check.title,
            summary: check.summary,
            annotations: check.annotations
                .slice(0, mostAnnotations)
                .map(({ level, path, line, title, message }) => ({
                path,
                start_line: line,
                end_line: line,
                annotation_level: level,
                title,
                message,
            })),
        },
    });
    return { url: data.html_url ?? check.detailsUrl };
};


/***/ })

};
