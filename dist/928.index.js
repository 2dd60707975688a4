export const id = 928;
export const ids = [928,8547];
export const modules = {

/***/ 40928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub),
  parseRepository: () => (/* binding */ parseRepository)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(6013);
;// CONCATENATED MODULE: ../packages/github/src/explain-denied.ts


/**
 * Turns GitHub's refusals into what to do. A 403 "Resource not accessible by integration" means that the job's token
 * lacks a permission: the answer's `x-accepted-github-permissions` header names it, the path does where the header
 * is absent; what the caller said it needs is told with it. Any other error is returned as it came.
 */
const explainDenied = (error, needs = {}) => {
    if (!(error instanceof dist_src/* RequestError */.G))
        return error;
    const request = { method: error.request.method, url: new URL(error.request.url, "http://api").pathname };
    if (error.status === 401)
        return new user_error.UserError(`GitHub does not know the token (401 ${error.message}).`, {
            fix: "Leave the token input at its default, or give one that is still valid.",
            cause: error,
        });
    if (error.status !== 403 || !/Resource not accessible by/i.test(error.message))
        return error;
    const accepted = error.response?.headers["x-accepted-github-permissions"];
    const refused = typeof accepted === "string" && accepted ? parseAccepted(accepted) : guessPermissions(request);
    const foreseen = refused.some((line) => needs[line.split(":")[0]] !== undefined);
    const needed = foreseen ? Object.entries(needs).map(([scope, access]) => `${scope}: ${access}`) : refused;
    return new user_error.UserError(`GitHub refused ${describeRequest(request)} (403 Resource not accessible by integration).`, {
        fix: `The job's token lacks a permission. ${foreseen ? "Give the job what this action needs" : "Add to the job"}:\n  permissions:\n${needed.map((line) => `    ${line}`).join("\n")}${forkNote(needed)}`,
        cause: error,
    });
};
/** `contents=write,workflows=write; issues=write` → the lines of the first alternative. */
const parseAccepted = (header) => header
    .split(";")[0]
    .split(",")
    .map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
const byPath = [
    [/\/(issues|labels|milestones)\b/, "issues"],
    [/\/pulls\b/, "pull-requests"],
    [/\/deployments\b|\/environments\b/, "deployments"],
    [/\/actions\b/, "actions"],
    [/\/check-(runs|suites)\b/, "checks"],
    [/\/statuses\b/, "statuses"],
    [/\/attestations\b/, "attestations"],
];
const guessPermissions = ({ method, url }) => {
    const scope = byPath.find(([pattern]) => pattern.test(url))?.[1] ?? "contents";
    return [`${scope}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`];
};
const forkNote = (needed) => needed.some((line) => line.endsWith("write"))
    ? "\nA pull request from a fork gets a read-only token whatever the workflow says."
    : "";
const describeRequest = ({ method, url }) => `${method} ${url.replace(/^\/api\/v3(?=\/)/, "")}`;

;// CONCATENATED MODULE: ../packages/github/src/connect.ts


/**
 * Connects with retries for reads, throttling, proxies, and errors that say what to do.
 *
 * A POST is never retried by itself: after a 5xx nobody knows whether it was carried out, so each caller looks
 * first and then decides. Everything else that GitHub makes idempotent is tried three times.
 */
const connectGitHub = async (options) => {
    const { token, apiUrl, repository, log } = options;
    if (!token)
        throw new user_error.UserError("No token for the GitHub API.", {
            fix: "In a workflow, leave the token input at its default; on a laptop, set GITHUB_TOKEN.",
        });
    // Heavy, so that whoever needs no API does not load them.
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(1042)]).then(__webpack_require__.bind(__webpack_require__, 61042));
    const { default: Limiter } = await __webpack_require__.e(/* import() */ 4133).then(__webpack_require__.t.bind(__webpack_require__, 84133, 23));
    const fetch = await chooseFetch(options.env ?? process.env);
    const octokit = new Octokit({
        auth: token,
        baseUrl: apiUrl.replace(/\/$/, ""),
        userAgent: "mlops-actions",
        log: {
            debug: () => { },
            info: () => { },
            warn: (m) => log?.warn(m),
            error: (m) => log?.debug(m),
        },
        request: { ...(fetch && { fetch }) },
        throttle: {
            write: new Limiter.Group({ id: "mlops-unlimited" }),
            notifications: new Limiter.Group({ id: "mlops-unlimited" }),
            onRateLimit: waitAtMost(60, log),
            onSecondaryRateLimit: waitAtMost(120, log),
        },
    });
    limitWrites(octokit, Limiter);
    octokit.hook.before("request", (request) => {
        if (request.method === "POST")
            request.request = { retries: 0, ...request.request };
    });
    octokit.hook.error("request", (error) => {
        throw explainDenied(error, options.needs);
    });
    return { octokit, owner: repository.owner, repo: repository.name, apiUrl, token };
};
/**
 * GitHub asks for at most 80 content-creating requests a minute. The throttling plugin's own defaults (one write a
 * second, one issue or release in three) cost a pipeline half a minute; a bucket of 30 with five more each 4 s keeps
 * near that and lets a short burst through. It stands before the plugin's own groups, which are left without limits,
 * because these count every GraphQL query as a write: a long list of tags, all of it reads, would wait as if it made
 * something (wrapRequest in @octokit/plugin-throttling).
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const limitWrites = (octokit, Limiter) => {
    const bucket = new Limiter({
        reservoir: 30,
        reservoirIncreaseAmount: 5,
        reservoirIncreaseInterval: 4000,
        reservoirIncreaseMaximum: 30,
    });
    octokit.hook.wrap("request", async (request, options) => {
        if (isWrite(options))
            await bucket.schedule(async () => { });
        return request(options);
    });
};
const isWrite = ({ method, url, query }) => method !== "GET" &&
    method !== "HEAD" &&
    !(url.endsWith("/graphql") && typeof query === "string" && !/^\s*mutation\b/.test(query));
const waitAtMost = (seconds, log) => (retryAfter, request, _octokit, retryCount) => {
    const { method, url } = request;
    const waits = retryAfter <= seconds && retryCount < 2;
    log?.warn(`GitHub's rate limit is used up (${method} ${url}); ${waits ? `waiting ${retryAfter} s` : `it opens in ${retryAfter} s, longer than this step waits`}.`);
    return waits;
};
/** undici's proxy support, loaded only where a proxy is named. */
const chooseFetch = async (env) => {
    if (!(env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy))
        return undefined;
    const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 7331).then(__webpack_require__.t.bind(__webpack_require__, 27331, 23));
    const dispatcher = new EnvHttpProxyAgent();
    return (url, init) => fetch(url, { ...init, dispatcher });
};
/** `owner/name`, as given to `--repo` and `GITHUB_REPOSITORY`. */
const parseRepository = (text) => {
    const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text);
    if (!match)
        throw new user_error.UserError(`"${text}" is not a repository.`, { fix: "Write it as owner/name." });
    return { owner: match[1], name: match[2] };
};


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
