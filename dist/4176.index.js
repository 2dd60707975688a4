export const id = 4176;
export const ids = [4176];
export const modules = {

/***/ 94176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeSqlRunner: () => (/* binding */ makeSqlRunner)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_runner_child_environment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58762);
/* harmony import */ var _mlops_actions_runner_run_program__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4636);




const sqlFile = "{sql}";
/**
 * Each engine's own command line: SQL in, CSV with a header out, and no file of the user's that would change that.
 * https://www.postgresql.org/docs/current/app-psql.html
 * https://duckdb.org/docs/stable/clients/cli/arguments
 * https://clickhouse.com/docs/interfaces/cli
 * https://cloud.google.com/bigquery/docs/reference/bq-cli-reference
 * https://spark.apache.org/docs/latest/sql-distributed-sql-engine-spark-sql-cli.html
 * https://trino.io/docs/current/client/cli.html
 */
const commandLines = {
    postgres: (more) => ["psql", "--no-psqlrc", "--quiet", "--csv", "--set=ON_ERROR_STOP=1", ...more],
    duckdb: (more) => ["duckdb", "-no-init", "-bail", "-csv", ...more],
    clickhouse: (more) => ["clickhouse-client", "--format=CSVWithNames", ...more],
    bigquery: (more) => [
        ...["bq", "--quiet", "--headless", "query", "--nouse_legacy_sql", "--format=csv", "--max_rows=10000000"],
        ...more,
    ],
    spark: (more) => ["spark-sql", "-S", "--conf", "spark.sql.cli.print.header=true", ...more, "-f", sqlFile],
    trino: (more) => ["trino", "--output-format=CSV_HEADER", ...more, `--file=${sqlFile}`],
};
/** Runs SQL by the engine's command line, whose credentials stay in its environment. */
const makeSqlRunner = ({ engine, command, arguments: more, env, timeout_seconds: seconds }, place) => async (sql, onLine) => {
    const words = command ?? commandLines[engine](more);
    const byFile = words.some((word) => word.includes(sqlFile));
    const folder = byFile ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.temporary, "mlops-sql-")) : undefined;
    try {
        const file = folder && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "statement.sql");
        if (file)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, sql);
        await (0,_mlops_actions_runner_run_program__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)({
            command: words.map((word) => (file ? word.replaceAll(sqlFile, file) : word)),
            purpose: `asking ${engine}`,
            env: (0,_mlops_actions_runner_child_environment__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(place.env, env, "drift.current.sql.env"),
            directory: place.directory,
            ...(!file && { input: sql }),
            seconds,
            missing: "Install it in a step before, or name another program with drift.current.sql.command.",
            onLine,
        });
    }
    finally {
        if (folder)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
};


/***/ })

};
