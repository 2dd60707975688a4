export const id = 7260;
export const ids = [7260];
export const modules = {

/***/ 7799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeCheck),
/* harmony export */   j: () => (/* binding */ effectSize)
/* harmony export */ });
/** How far a column moved, as one number: PSI, else how much more of its cells are missing (a column that is gone: 1). */
const effectSize = ({ metrics }) => metrics.psi ??
    (metrics.missing_current === undefined
        ? 1
        : metrics.missing_reference === undefined
            ? undefined
            : Math.abs(metrics.missing_current - metrics.missing_reference));
/** A check as the history keeps it. */
const describeCheck = (drift, { run, attempt, url }, at) => {
    const sizes = drift.columns.flatMap((column) => {
        const size = column.status === "insufficient" ? undefined : effectSize(column);
        return size === undefined ? [] : [[column.name, Number(size.toPrecision(3))]];
    });
    const psi = drift.columns.flatMap(({ metrics }) => metrics.psi ?? []);
    return {
        run,
        attempt,
        at: at.toISOString(),
        state: drift.state,
        broken: drift.columns.some(({ status, cause }) => status === "alert" && cause === "data_quality"),
        columns: [...namesOf(drift.columns, "alert"), ...namePerformance(drift, "alert")],
        warning: [...namesOf(drift.columns, "warn"), ...namePerformance(drift, "warn")],
        unjudged: [...namesOf(drift.columns, "insufficient"), ...namePerformance(drift, "insufficient")],
        effects: Object.fromEntries(sizes),
        psi: psi.length > 0 ? psi.reduce((a, b) => Math.max(a, b)) : null,
        rows: drift.rows.current,
        version: drift.version ?? null,
        url,
        ...(drift.state === "could_not_check" && {
            reason: (drift.reason ?? "no reason was given").slice(0, 500),
        }),
    };
};
/** Performance is told of as a column is, so that readers hear of it once. */
const namePerformance = ({ performance }, status) => performance?.realised?.status === status ? ["measured performance"] : [];
const namesOf = (columns, status) => columns.filter((column) => column.status === status).map(({ name }) => name);


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wf: () => (/* binding */ addCheck),
  Au: () => (/* binding */ beginHistory),
  Fk: () => (/* binding */ chooseNewer),
  l1: () => (/* binding */ effectTrend),
  un: () => (/* binding */ readState),
  mZ: () => (/* binding */ shortenHistory)
});

;// CONCATENATED MODULE: ../packages/drift/src/watch/step-watch.ts
/**
 * One check more: ok → suspect → drifting → recovering → ok. Broken data (a column gone, of another type, empty) is drifting
 * at once. A check that could not be made changes nothing but that it is told: it neither confirms nor denies.
 */
const stepWatch = (before, check, rules) => {
    const { retrain } = check;
    const state = retrain && retrain.state !== "refused" ? { ...before, asked_at: retrain.at } : before;
    if (check.late)
        return state;
    if (check.state === "could_not_check")
        return { ...state, blind: state.blind ?? check.run };
    const seen = look(state, check, rules);
    return state.opening === null ? watchForOpening(seen, check, rules) : watchForEnd(seen, check, rules);
};
/** What any check that could be made says; another version's reference begins the counts anew. */
const look = (state, check, rules) => {
    const same = state.version === null || state.version === check.version;
    const alert = check.state === "alert";
    const streak = same ? state.streak : 0;
    return {
        ...state,
        version: check.version,
        recent: [...(same ? state.recent : []), alert].slice(-rules.openWithin),
        // Broken data neither confirms drift nor denies it.
        streak: alert && check.broken ? streak : alert ? streak + 1 : 0,
        ...(state.blind !== null && { blind: null, sighted: check.run }),
    };
};
const watchForOpening = (state, check, rules) => {
    const alerts = state.recent.filter(Boolean).length;
    const opens = check.state === "alert" && (check.broken || alerts >= rules.openAfter);
    if (!opens)
        return { ...state, phase: alerts > 0 ? "suspect" : "ok" };
    return { ...state, phase: "drifting", opening: check.run, told: tell([], check), clean: 0 };
};
const watchForEnd = (state, check, rules) => {
    if (check.state === "alert")
        return { ...state, phase: "drifting", told: tell(state.told, check), clean: 0 };
    // Clean is below the warning limit, and drifting began above the alert limit: what lies between does not flap. Nor is a
    // column fine that could not be judged, such as a hashed one whose salt is gone.
    const open = new Set([...check.warning, ...check.unjudged]);
    const clean = state.told.some(({ name }) => open.has(name)) ? 0 : state.clean + 1;
    if (clean < rules.closeAfter)
        return { ...state, phase: clean > 0 ? "recovering" : "drifting", clean };
    const ended = {
        opening: state.opening,
        check: check.run,
        columns: state.told.map(({ name }) => name),
    };
    return { ...state, phase: "ok", opening: null, told: [], recent: [], clean, ended };
};
const tell = (told, { run, columns }) => {
    const known = new Set(told.map(({ name }) => name));
    return [...told, ...columns.filter((name) => !known.has(name)).map((name) => ({ name, check: run }))];
};

;// CONCATENATED MODULE: ../packages/drift/src/watch/watch-history.ts

const keptChecks = 200;
const detailedChecks = 30;
const keptEffects = 20;
/** The contents API gives files up to 1 MB as JSON; base64 and what else grows stay well below it. */
const longestHistory = 700_000;
const detailedSize = 400_000;
const nothing = {
    phase: "ok",
    opening: null,
    told: [],
    recent: [],
    clean: 0,
    streak: 0,
    version: null,
    blind: null,
    sighted: null,
    ended: null,
    asked_at: null,
};
const beginHistory = (model, environment) => ({
    schema: "mlops/drift-history@1",
    model,
    environment,
    base: nothing,
    folded: 0,
    checks: [],
});
/** Where a watch stands: its checks folded in order. Nothing else is state, so that whoever reads it says the same. */
const readState = ({ base, folded, checks }, rules) => checks.slice(folded).reduce((state, check) => stepWatch(state, check, rules), base);
const isOlder = (a, b) => a.run === b.run ? a.attempt < b.attempt : BigInt(a.run) < BigInt(b.run);
/**
 * The history with one check more. A rerun stands in its first attempt's place. A check older than one that is there
 * already (runs overtake each other) is put in order and marked late: what was decided without it stays decided.
 */
const addCheck = (history, check, rules) => {
    const { checks } = history;
    const at = checks.findIndex(({ run }) => run === check.run);
    if (at >= 0) {
        const first = checks[at];
        if (isOlder(check, first))
            return history;
        const again = {
            ...check,
            ...(first.late && { late: true }),
            ...(!check.retrain && first.retrain && { retrain: first.retrain }),
        };
        return bound({ ...history, checks: checks.with(at, again) }, rules);
    }
    const next = checks.findIndex((other) => isOlder(check, other));
    if (next < 0)
        return bound({ ...history, checks: [...checks, check] }, rules);
    return bound({
        ...history,
        folded: next < history.folded ? history.folded + 1 : history.folded,
        checks: checks.toSpliced(next, 0, { ...check, late: true }),
    }, rules);
};
/** The history within its limits: older checks keep their largest effects, and then go into the base. */
const bound = (history, rules) => {
    let size = 0;
    const checks = history.checks
        .toReversed()
        .map((check, age) => {
        const kept = age < detailedChecks && size < detailedSize ? check : keepLargest(check, keptEffects);
        size += JSON.stringify(kept).length;
        return kept;
    })
        .toReversed();
    return dropUntil({ ...history, checks }, keptChecks, rules);
};
/** Without its oldest checks, so many at most and short enough, but never without the newest. */
const dropUntil = (history, most, rules) => {
    const sizes = history.checks.map((check) => JSON.stringify(check).length);
    let drop = Math.max(0, sizes.length - most);
    let size = sizes.slice(drop).reduce((sum, one) => sum + one, 0);
    for (; size > longestHistory && drop < sizes.length - 1; drop++)
        size -= sizes[drop];
    if (drop === 0)
        return history;
    return {
        ...history,
        base: readState({ ...history, checks: history.checks.slice(0, drop) }, rules),
        folded: Math.max(0, history.folded - drop),
        checks: history.checks.slice(drop),
    };
};
const keepLargest = (check, most) => {
    const entries = Object.entries(check.effects);
    return entries.length <= most
        ? check
        : { ...check, effects: Object.fromEntries(entries.sort((a, b) => b[1] - a[1]).slice(0, most)) };
};
/** Short enough for an issue's body: the last 30 checks, or fewer where names are long, with their largest effects. */
const shortenHistory = (history, rules) => {
    let most = detailedChecks;
    let short = keepLast(history, most, rules);
    while (most > 1 && sizeInBody(short) > sizeOfBody) {
        most = Math.floor(most / 2);
        short = keepLast(history, most, rules);
    }
    return short;
};
/** In a hidden comment, these characters take six. */
const sizeInBody = (history) => JSON.stringify(history).replace(/[<>-]/g, "\\u002d").length;
const sizeOfBody = 40_000;
const keepLast = (history, most, rules) => {
    const { page: _, ...rest } = dropUntil(history, most, rules);
    return {
        ...rest,
        base: shortenState(rest.base),
        checks: rest.checks.map((check) => ({
            ...keepLargest(check, 5),
            columns: check.columns.slice(0, 10),
            warning: check.warning.slice(0, 10),
            unjudged: check.unjudged.slice(0, 10),
        })),
    };
};
const shortenState = (state) => ({ ...state, told: state.told.slice(0, 100) });
/** Of two histories of one watch, such as a branch's and an issue's, the one that knows more. */
const chooseNewer = (a, b) => {
    const [lastA, lastB] = [a?.checks.at(-1), b?.checks.at(-1)];
    if (!lastA || !lastB)
        return lastA ? a : (b ?? a);
    return isOlder(lastA, lastB) || (lastA.run === lastB.run && lastA.at < lastB.at) ? b : a;
};
/** The effects of one column over the last checks that could be made, oldest first; null where nothing is known. */
const effectTrend = (history, column) => (history?.checks ?? [])
    .filter(({ state }) => state !== "could_not_check")
    .slice(-detailedChecks)
    .map(({ effects }) => (Object.hasOwn(effects, column) ? effects[column] : null));


/***/ }),

/***/ 89089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ sortBySeverity),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LL: () => (/* binding */ describeInterval),
/* harmony export */   NL: () => (/* binding */ adviseOnDrift),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   bi: () => (/* binding */ riskOf),
/* harmony export */   xU: () => (/* binding */ describeEffect)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799);



const severity = { alert: 0, warn: 1, insufficient: 2, ok: 3 };
const importanceOf = (importances, name) => Object.hasOwn(importances, name) ? importances[name] : 0;
/** Effect × importance, the largest importance being 1: what the drift of a column may cost. Undefined where none are given. */
const riskOf = (column, importances) => {
    if (!importances)
        return undefined;
    const largest = Object.values(importances).reduce((a, b) => Math.max(a, b), 0);
    return largest > 0
        ? (((0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(column) ?? 0) * importanceOf(importances, column.name)) / largest
        : undefined;
};
/** Alerting columns first; among equals the riskiest where importances are given, else the largest effect. */
const sortBySeverity = (columns, importances) => {
    const weight = new Map(columns.map((column) => [column, riskOf(column, importances) ?? (0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(column) ?? 0]));
    return columns.toSorted((a, b) => severity[a.status] - severity[b.status] ||
        weight.get(b) - weight.get(a) ||
        ((0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(b) ?? 0) - ((0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(a) ?? 0));
};
/** The one number that says most of a column's change. */
const describeEffect = ({ metrics, cause }) => {
    if (cause === "data_quality") {
        if (metrics.missing_current === undefined)
            return "gone";
        const change = metrics.missing_current - (metrics.missing_reference ?? 0);
        if (metrics.invalid_current && metrics.invalid_current > Math.abs(change))
            return `${percent(metrics.invalid_current)} of another type`;
        return `missing ${percent(metrics.missing_reference ?? 0)} → ${percent(metrics.missing_current)}`;
    }
    if (metrics.psi === undefined)
        return "";
    if (metrics.psi >= 0.1)
        return `PSI ${metrics.psi.toFixed(2)}`;
    return metrics.ks === undefined
        ? `V ${(metrics.cramers_v ?? 0).toFixed(2)}`
        : `KS ${metrics.ks.toFixed(2)}`;
};
/** Where an effect is known within an interval only: `D within [0.19, 0.21]`. Empty where it is exact. */
const describeInterval = ({ ks_interval }) => ks_interval && ks_interval.high > ks_interval.low
    ? `D within [${ks_interval.low.toFixed(3)}, ${ks_interval.high.toFixed(3)}]`
    : "";
const percent = (share) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
const stateWords = { ok: "OK", warn: "WARN", alert: "ALERT", could_not_check: "COULD NOT CHECK" };
/** One line: `ALERT 3 of 8 columns: recent_delay (PSI 0.31), …`. Escape it for Markdown and HTML. */
const describeDrift = (drift) => {
    const { state, columns, rows } = drift;
    if (state === "could_not_check")
        return `${stateWords[state]}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(drift.reason ?? "no reason was given")}`;
    const of = (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(columns.length, "column");
    if (state === "ok") {
        // Where a salt is missing or wrong, or a column is empty, nothing is known of it: that is not "ok".
        const unjudged = columns.filter(({ status }) => status === "insufficient").length;
        const told = unjudged > 0 ? `${columns.length - unjudged} of ${of} (${unjudged} not judged)` : of;
        return `${stateWords.ok} ${told}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rows.current)} rows against ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rows.reference)}`;
    }
    const worst = sortBySeverity(columns).filter(({ status }) => status === state);
    const extra = (drift.schema_changes ?? []).filter(({ change }) => change === "extra");
    const beyond = nameModelParts(drift, state);
    const named = worst.slice(0, 5).map((column) => `${shortName(column.name)} (${describeEffect(column)})`);
    if (worst.length > 5)
        named.push(`${worst.length - 5} more`);
    const newColumns = extra.length > 0 ? [`new columns ${extra.map(({ column }) => shortName(column)).join(", ")}`] : [];
    if (worst.length === 0)
        return `${stateWords[state]}: ${[...beyond, ...newColumns].join(", ")}`;
    return `${stateWords[state]} ${worst.length} of ${of}: ${[...named, ...beyond].join(", ")}`;
};
/** What of the model itself is in this state, beyond its input columns: `measured performance (roc_auc 0.61)`. */
const nameModelParts = ({ predictions = [], joint, performance }, state) => {
    const { realised, estimated } = performance ?? {};
    const answers = predictions.filter(({ status }) => status === state);
    const metrics = realised?.metrics.filter(({ status }) => status === state) ?? [];
    const values = metrics.map(({ metric, value }) => `${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(metric)} ${formatValue(value)}`).join(", ");
    return [
        realised?.status === state && `measured performance (${values})`,
        realised?.could_not_measure && state === "warn" && "performance could not be measured",
        estimated?.status === state && "expected performance",
        answers.length > 0 && `answers ${listNames(answers)}`,
        joint?.status === state && "correlations",
    ].filter((line) => typeof line === "string");
};
/** A value of the data, short: six significant digits, with separators where it is large. */
const formatValue = (value) => Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential(2)
    : Number(value.toPrecision(4)).toLocaleString("en-US", { maximumSignificantDigits: 6 });
/** What a person should do now, in order: by what happened, and what is worst first. */
const adviseOnDrift = (drift) => {
    if (drift.state === "could_not_check")
        return [
            "Mend what the sentence above names, and run the check again. Nothing is known of drift until then.",
        ];
    if (drift.state === "ok")
        return ["Nothing. The next scheduled check looks again."];
    const advice = [...adviseOnModel(drift), ...adviseOnData(drift)];
    return advice.length > 0 ? advice : ["Watch it: nothing alerts yet."];
};
const adviseOnModel = ({ performance, predictions = [], joint, columns }) => {
    const answers = predictions.filter(({ status }) => status === "alert");
    const inputs = columns.some(({ status }) => status === "alert");
    return [
        performance?.realised?.status === "alert" &&
            "The labels that have come say that the model got worse: roll back to the version before, or retrain now.",
        performance?.realised?.could_not_measure &&
            "Mend what drift.labels names, so that labels can say how good the model still is.",
        performance?.realised?.status !== "alert" &&
            performance?.estimated?.status === "alert" &&
            "The scores say that the model is likely to be worse now. Get labels of recent rows to know it: the estimate assumes that the same inputs still mean the same.",
        answers.length > 0 &&
            !inputs &&
            `What the model answers moved (${listNames(answers)}) and no input did: look for a change in its code, its version, or a column that is not watched.`,
        joint?.status === "alert" &&
            !inputs &&
            "Columns go together in another way than they did, though none of them moved by itself: look at how they are joined upstream.",
    ].filter((line) => typeof line === "string");
};
const adviseOnData = (drift) => {
    const alerts = drift.columns.filter(({ status }) => status === "alert");
    const broken = alerts.filter(({ cause }) => cause === "data_quality");
    const moved = alerts.filter(({ cause }) => cause === "distribution");
    const fresh = moved.filter(({ metrics }) => (metrics.new_category_share ?? 0) >= 0.01);
    return [
        broken.length > 0 &&
            `Look at where the data comes from first: ${listNames(broken)} broke (schema, type or missing cells). Retraining on broken data would teach the model the fault.`,
        moved.length > 0 &&
            `Look at the charts of ${listNames(moved)}: is this a season or an event, a change upstream, or a new normal?`,
        fresh.length > 0 &&
            `${listNames(fresh)} has categories that the model has never seen: are they new, or spelt in another way?`,
        moved.length > 0 &&
            "If it is a new normal, train on data that has it; the gate decides whether the new model is better.",
    ].filter((line) => line !== false);
};
const listNames = (columns) => {
    const shown = columns.length > 4 ? columns.slice(0, 3) : columns;
    const names = shown.map(({ name }) => shortName(name)).join(", ");
    return columns.length > shown.length ? `${names} and ${columns.length - shown.length} more` : names;
};
/** A column within a sentence: five of the longest names still leave it readable. */
const shortName = (name) => {
    const letters = [...(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(name)];
    return letters.length <= 60 ? letters.join("") : `${letters.slice(0, 59).join("")}…`;
};


/***/ }),

/***/ 70973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawSparkline),
/* harmony export */   s: () => (/* binding */ drawTrend)
/* harmony export */ });
const bars = "▁▂▃▄▅▆▇█";
/** Shares as a line of bars, the largest full height; a blank where there is nothing. */
const drawSparkline = (shares) => {
    const largest = Math.max(...shares, 0);
    if (!(largest > 0))
        return " ".repeat(shares.length);
    return shares
        .map((share) => share > 0 ? bars[Math.min(bars.length - 1, Math.floor((share / largest) * bars.length))] : " ")
        .join("");
};
/** Effects over time as a line of bars, of at least that full height, so that noise stays low; · where nothing is known. */
const drawTrend = (values, full) => {
    const largest = values.reduce((most, value) => Math.max(most, value ?? 0), full);
    return values
        .map((value) => value === null ? "·" : bars[Math.min(bars.length - 1, Math.floor((value / largest) * bars.length))])
        .join("");
};


/***/ })

};
