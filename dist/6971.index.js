export const id = 6971;
export const ids = [6971];
export const modules = {

/***/ 6971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countBySql: () => (/* binding */ countBySql)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
;// CONCATENATED MODULE: ../packages/drift/src/sql/search-by-case.ts
/**
 * How many of the ascending thresholds are ≤ x, for engines without such a function: a binary search that is written
 * out, ten comparisons deep for a thousand of them.
 */
const searchByCase = (x, thresholds) => {
    const search = (low, high) => {
        if (low === high)
            return String(low);
        const middle = (low + high) >>> 1;
        return `CASE WHEN ${x} < ${thresholds[middle]} THEN ${search(low, middle)} ELSE ${search(middle + 1, high)} END`;
    };
    return search(0, thresholds.length);
};

;// CONCATENATED MODULE: ../packages/drift/src/sql/dialects.ts


const doubled = (quote) => (name) => {
    if (name.includes("\0"))
        throw new user_error.UserError(`A column's name has a zero byte: ${JSON.stringify(name)}.`, {
            fix: "Leave it out with columns.exclude.",
        });
    return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
};
/** GoogleSQL and ClickHouse read backslashes in quoted names as they do in strings. */
const escaped = (name) => `\`${doubled("`")(name).slice(1, -1).replaceAll("``", "`").replace(/[\\`]/g, "\\$&")}\``;
const list = (items) => items.join(", ");
const tuples = (rows) => list(rows.map((row) => `(${list(row)})`));
const cast = (type) => (x) => `CAST(${x} AS ${type})`;
/** One row of nulls with the columns of the source, whose types are known without a look at the data. */
const outerJoinNothing = (columns) => (source) => `SELECT ${columns} FROM (SELECT 1 AS mlops_one) AS o LEFT JOIN ${source} AS s ON 1 = 0`;
const dialects = {
    postgres: {
        quote: doubled('"'),
        describeColumns: outerJoinNothing("s.*"),
        typeOf: (x) => `pg_typeof(${x})::text`,
        toDouble: cast("double precision"),
        toText: cast("text"),
        // A cast that fails ends the statement, and so does one of a number that no double holds.
        parseDouble: (text) => `CASE WHEN ${text} ~ '^ *[+-]?([0-9]{1,99}[.]?[0-9]{0,99}|[.][0-9]{1,99})([eE][+-]?[01]?[0-9]{1,2})? *$' THEN CAST(${text} AS double precision) END`,
        isNan: (x) => `${x} = 'NaN'::double precision`,
        countUpTo: (x, thresholds) => `width_bucket(${x}, ARRAY[${list(thresholds)}]::double precision[])`,
        unpivot: (source, fields, rows) => `(SELECT u.* FROM ${source} AS s CROSS JOIN LATERAL (VALUES ${tuples(rows)}) AS u(${list(fields)}))`,
        toHex: (text) => `encode(convert_to(${text}, 'UTF8'), 'hex')`,
        script: (statements) => `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;\n${statements.join(";\n")};\nCOMMIT;\n`,
    },
    duckdb: {
        quote: doubled('"'),
        describeColumns: outerJoinNothing("s.*"),
        typeOf: (x) => `typeof(${x})`,
        toDouble: cast("DOUBLE"),
        toText: cast("VARCHAR"),
        parseDouble: (text) => `TRY_CAST(${text} AS DOUBLE)`,
        isNan: (x) => `isnan(${x})`,
        countUpTo: searchByCase,
        unpivot: (source, fields, rows) => `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM (SELECT UNNEST([${list(rows.map((row) => `{${list(row.map((value, index) => `'${fields[index]}': ${value}`))}}`))}]) AS u FROM ${source} AS s))`,
        toHex: (text) => `hex(${text})`,
    },
    clickhouse: {
        quote: escaped,
        describeColumns: (source) => `SELECT * FROM ${source} AS s LIMIT 0`,
        typeOf: (x) => `toTypeName(any(${x}))`, // any: of no rows there is still one answer,
        toDouble: cast("Nullable(Float64)"),
        toText: cast("Nullable(String)"),
        parseDouble: (text) => `toFloat64OrNull(${text})`,
        isNan: (x) => `isNaN(${x})`,
        countUpTo: searchByCase,
        unpivot: (source, fields, rows) => `(SELECT ${list(fields.map((name, index) => `u.${index + 1} AS ${name}`))} FROM ${source} AS s ARRAY JOIN [${list(rows.map((row) => `tuple(${list(row)})`))}] AS u)`,
        toHex: (text) => `hex(${text})`,
    },
    bigquery: {
        quote: escaped,
        describeColumns: outerJoinNothing("s.*"),
        toDouble: cast("FLOAT64"),
        // Booleans as a table reader writes them; there is no function that tells a type.
        toText: (x) => `CASE TO_JSON_STRING(${x}) WHEN 'true' THEN 'True' WHEN 'false' THEN 'False' ELSE CAST(${x} AS STRING) END`,
        parseDouble: (text) => `SAFE_CAST(${text} AS FLOAT64)`,
        isNan: (x) => `IS_NAN(${x})`,
        countUpTo: (x, thresholds) => `RANGE_BUCKET(${x}, [${list(thresholds)}])`,
        unpivot: (source, fields, rows) => `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM ${source} AS s CROSS JOIN UNNEST([${list(rows.map((row) => `STRUCT(${list(row.map((value, index) => `${value} AS ${fields[index]}`))})`))}]) AS u)`,
        toHex: (text) => `TO_HEX(CAST(${text} AS BYTES))`,
    },
    spark: {
        quote: doubled("`"),
        describeColumns: outerJoinNothing("s.*"),
        typeOf: (x) => `typeof(${x})`,
        toDouble: cast("DOUBLE"),
        toText: cast("STRING"),
        parseDouble: (text) => `TRY_CAST(${text} AS DOUBLE)`,
        isNan: (x) => `isnan(${x})`,
        countUpTo: searchByCase, // its width_bucket knows bins of equal width only
        unpivot: (source, fields, rows) => `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM ${source} AS s LATERAL VIEW inline(array(${list(rows.map((row) => `struct(${list(row)})`))})) u AS ${list(fields)})`,
        toHex: (text) => `hex(${text})`,
        headerSeparator: "\t",
    },
    trino: {
        quote: doubled('"'),
        describeColumns: outerJoinNothing("s.*"),
        typeOf: (x) => `typeof(${x})`,
        toDouble: cast("DOUBLE"),
        toText: cast("VARCHAR"),
        parseDouble: (text) => `TRY_CAST(${text} AS DOUBLE)`,
        isNan: (x) => `is_nan(${x})`,
        countUpTo: (x, thresholds) => `width_bucket(${x}, ARRAY[${list(thresholds)}])`,
        unpivot: (source, fields, rows) => `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM ${source} AS s CROSS JOIN UNNEST(${list(fields.map((_, index) => `ARRAY[${list(rows.map((row) => row[index]))}]`))}) AS u(${list(fields)}))`,
        toHex: (text) => `to_hex(to_utf8(${text}))`,
    },
};

// EXTERNAL MODULE: ../packages/drift/src/read/read-table.ts + 5 modules
var read_table = __webpack_require__(96103);
;// CONCATENATED MODULE: ../packages/drift/src/sql/plan-columns.ts

/**
 * Which of the reference's columns are counted, and how. Some engines fold the case of names, so a column that is not
 * there by its own name is the one that differs from it by case only.
 */
const planSqlColumns = (reference, names, selection) => {
    const profiles = new Map(reference.columns.map((column) => [column.name, column]));
    return (0,read_table/* selectColumns */.Gs)([...profiles.keys()], selection).flatMap((name) => {
        const source = findColumn(name, names, profiles);
        return source === undefined ? [] : [{ name, source, ...countLike(profiles.get(name)) }];
    });
};
/** Where the reference itself has names that differ by case only, each is its own, and none stands for another. */
const findColumn = (name, names, known) => {
    if (names.includes(name))
        return name;
    const like = (other) => other.toLowerCase() === name.toLowerCase();
    const folded = names.filter(like);
    return folded.length === 1 && [...known.keys()].filter(like).length === 1 ? folded[0] : undefined;
};
const countLike = (column) => {
    if (column.n === 0)
        return { count: "presence" };
    if (column.kind === "numeric")
        return { count: "numbers", edges: column.edges, center: column.mean };
    if (column.kind === "datetime")
        return { count: "dates" };
    return { count: column.identifier ? "presence" : "texts" };
};

// EXTERNAL MODULE: ../packages/drift/src/profile/collect-column.ts
var collect_column = __webpack_require__(50554);
// EXTERNAL MODULE: ../packages/drift/src/read/parse-number.ts
var parse_number = __webpack_require__(7565);
;// CONCATENATED MODULE: ../packages/drift/src/sql/thresholds.ts
const view = new Float64Array(1);
const bits = new BigInt64Array(view.buffer);
/**
 * The next double. After 0 it is the smallest normal one: not every engine reads the smaller ones, and those that lie
 * between are taken as 0.
 */
const nextUp = (x) => {
    if (x === 0)
        return 2 ** -1022;
    view[0] = x;
    bits[0] += x > 0 ? 1n : -1n;
    return view[0] + 0;
};
/**
 * Where to cut so that counts between cuts tell how many numbers lie between two edges and how many on each: at every
 * edge and right after it. Zero is cut out as well, to be counted.
 */
const cutAround = (edges) => {
    const cuts = new Float64Array([0, ...edges].flatMap((edge) => [edge, nextUp(edge)])).sort();
    return [...cuts].filter((cut, index) => index === 0 || cut !== cuts[index - 1]);
};
/** A double as every engine reads a double, and not a decimal number: with an exponent, and as many digits as it needs. */
const writeDouble = (x) => x.toExponential();

// EXTERNAL MODULE: ../packages/drift/src/read/missing-words.ts
var missing_words = __webpack_require__(35364);
;// CONCATENATED MODULE: ../packages/drift/src/sql/write-statements.ts




/** Engines limit a statement's length (ClickHouse 256 KiB, Trino and BigQuery 1 MB). */
const longest = 200_000;
/** The bins in which cells are counted that are no number between edges. */
const missingBin = -1;
const invalidBin = -2;
/** What stands at the beginning of each line that is an answer, so that whatever else a command prints is none. */
const marks = { type: "mlops:type", bin: "mlops:bin", text: "mlops:text" };
const writeRelation = (relation, { quote }) => {
    if ("query" in relation)
        return `(\n${relation.query.trim().replace(/(\s*;)+$/, "")}\n)`;
    const parts = typeof relation.table === "string" ? relation.table.split(".") : relation.table;
    if (parts.some((part) => part === ""))
        throw new user_error.UserError(`The table is ${JSON.stringify(relation.table)}, expected a name such as flights or public.flights.`);
    return parts.map(quote).join(".");
};
/** Asks for the engine's words for the columns' types. */
const writeTypeQuestion = (relation, columns, { typeOf, quote, describeColumns, toHex }) => {
    if (!typeOf || columns.length === 0)
        return undefined;
    const types = columns.map((name) => toHex(typeOf(quote(name))));
    // The source once, whatever it costs to plan it; the words in one line.
    return `SELECT '${marks.type}' AS mark, ${types.join(", ")} FROM (${describeColumns(relation)}) AS d`;
};
/**
 * Statements that count columns. Each reads the source once: a row becomes one row for each column, with the bin that
 * the column's value falls into, and those are grouped. Numbers are cut left-closed at and right after each edge.
 */
const writeCounts = (relation, columns, types, dialect) => {
    const numbers = [];
    const texts = [];
    columns.forEach((column, index) => {
        const type = types.get(column.source);
        if (column.count === "numbers")
            numbers.push(writeNumber(column, index, type, dialect));
        else
            texts.push(writeText(column, index, type, dialect));
    });
    return [
        ...inChunks(numbers).map((cells) => writeStatement(relation, cells, ["c", "b", "x", "d"], countBins, dialect)),
        ...inChunks(texts).map((cells) => writeStatement(relation, cells, ["c", "v"], countTexts(dialect), dialect)),
    ];
};
const writeNumber = (column, index, type, dialect) => {
    const { quote, toDouble, toText, parseDouble, isNan, countUpTo } = dialect;
    const [x, t] = [`x${index}`, `t${index}`];
    const source = quote(column.source);
    const plain = type !== undefined && isNumericType(type);
    const bins = countUpTo(x, cutAround(column.edges).map(writeDouble));
    const ways = [
        ...(plain ? [`WHEN ${x} IS NULL THEN ${missingBin}`] : [`WHEN ${isMissing(t)} THEN ${missingBin}`]),
        ...(plain ? [] : [`WHEN ${x} IS NULL THEN ${invalidBin}`]),
        `WHEN ${isNan(x)} THEN ${missingBin}`,
        `WHEN ABS(${x}) > ${writeDouble(collect_column/* largestNumber */.kY)} THEN ${invalidBin}`,
    ];
    return {
        projection: plain
            ? [`${toDouble(source)} AS ${x}`]
            : [`${toText(source)} AS ${t}`, `${parseDouble(toText(source))} AS ${x}`],
        row: [
            String(index),
            `CASE ${ways.join(" ")} ELSE ${bins} END`,
            x,
            `${x} - (${writeDouble(column.center)})`,
        ],
    };
};
const writeText = (column, index, type, dialect) => {
    const t = `t${index}`;
    const source = dialect.quote(column.source);
    const text = type !== undefined && /^bool/i.test(bareType(type))
        ? `CASE WHEN ${source} THEN 'True' WHEN NOT ${source} THEN 'False' END`
        : dialect.toText(source);
    const value = {
        numbers: t,
        texts: t,
        presence: "'x'",
        dates: `CASE WHEN ${t} LIKE '____-__-__%' THEN 'x' ELSE '' END`,
    }[column.count];
    return {
        projection: [`${text} AS ${t}`],
        row: [String(index), `CASE WHEN ${isMissing(t)} THEN NULL ELSE ${value} END`],
    };
};
const words = [...missing_words/* missingWords */.y].map((word) => `'${word}'`).join(", ");
const isMissing = (text) => `${text} IS NULL OR ${text} IN (${words})`;
/** `Nullable(Float64)`, `LowCardinality(Nullable(Int8))` → what is inside. */
const bareType = (type) => type.replace(/^(?:(?:Nullable|LowCardinality)\()+/, "");
const isNumericType = (type) => /^(?:u?(?:tiny|small|medium|big|huge)?int(?:eger)?\d*|float\d*|double|real|decimal\d*|numeric|long|short|byte)\b/i.test(bareType(type));
const writeStatement = (relation, cells, fields, count, { unpivot }) => {
    const projection = cells.flatMap((cell) => cell.projection);
    const source = `(SELECT ${projection.join(", ")} FROM ${relation} AS r)`;
    return count(unpivot(source, fields, cells.map(({ row }) => row)));
};
const countBins = (rows) => `SELECT '${marks.bin}' AS mark, c, b, COUNT(*) AS n, MIN(x) AS low, MAX(x) AS high, SUM(d) AS s, SUM(d * d) AS q
FROM (SELECT c, b, CASE WHEN b >= 0 THEN x END AS x, CASE WHEN b >= 0 THEN d END AS d FROM ${rows} AS w) AS y
GROUP BY c, b`;
/**
 * As files are read, up to 100,000 different texts are counted, and of more none is named. `k`: how many; `total`:
 * of rows, so that what was cut off on the way shows.
 */
const countTexts = ({ toHex }) => (rows) => `SELECT '${marks.text}' AS mark, c, COALESCE(${toHex("v")}, '') AS hex, CASE WHEN v IS NULL THEN 0 ELSE 1 END AS known, n, k, missing, total
FROM (SELECT c, v, n, COUNT(v) OVER (PARTITION BY c) AS k, SUM(CASE WHEN v IS NULL THEN n ELSE 0 END) OVER (PARTITION BY c) AS missing,
 SUM(n) OVER (PARTITION BY c) AS total, ROW_NUMBER() OVER (PARTITION BY c ORDER BY n DESC) AS place
FROM (SELECT c, v, COUNT(*) AS n FROM ${rows} AS w GROUP BY c, v) AS y) AS z
WHERE k <= ${collect_column/* distinctLimit */.Mv} OR place = 1`;
const inChunks = (cells) => {
    const chunks = [];
    let length = Number.POSITIVE_INFINITY;
    for (const cell of cells) {
        const own = [...cell.projection, ...cell.row].join(", ").length;
        if (length + own > longest) {
            chunks.push([]);
            length = 0;
        }
        chunks.at(-1).push(cell);
        length += own;
    }
    return chunks;
};

;// CONCATENATED MODULE: ../packages/drift/src/sql/read-answer.ts





/**
 * Takes the lines that an engine's command prints. Fields hold numbers and hexadecimal only, so that commas, tabs and
 * quotes around fields are all there is to know of the format; lines without our mark are none of ours.
 */
const makeAnswerReader = (columns) => {
    const bins = columns.map(() => new Map());
    const texts = columns.map(() => ({ counts: new Map(), different: 0, missing: 0, total: 0 }));
    const takeBin = ([column, bin, n, low, high, sum, squares]) => {
        const found = {
            n: readCount(n),
            low: Number(low),
            high: Number(high),
            sum: Number(sum),
            squares: Number(squares),
        };
        at(bins, column).set(readCount(bin), found);
    };
    const takeText = ([column, hex, known, n, different, missing, total]) => {
        const found = at(texts, column);
        found.different = readCount(different);
        found.missing = readCount(missing);
        found.total = readCount(total);
        if (known !== "1")
            return;
        const text = Buffer.from(hex ?? "", "hex").toString("utf8");
        // Bytes that are no UTF-8 may come out as one text.
        found.counts.set(text, (found.counts.get(text) ?? 0) + readCount(n));
    };
    return {
        take: (line) => {
            const [mark, ...fields] = splitFields(line);
            if (mark === marks.bin)
                takeBin(fields);
            else if (mark === marks.text)
                takeText(fields);
        },
        /** @throws UserError where columns have not been counted over the same rows: part of the answer is not there. */
        finish: (reference) => {
            const like = new Map(reference.columns.map((column) => [column.name, column]));
            const totals = columns.map(({ count }, index) => count === "numbers" ? sumOf(bins[index], ({ n }) => n) : texts[index].total);
            const odd = totals.findIndex((total) => total !== totals[0]);
            if (odd > 0)
                throw new user_error.UserError(`The engine counted ${totals[0]} rows of ${JSON.stringify(columns[0].name)}, and ${totals[odd]} of ${JSON.stringify(columns[odd].name)}.`, { fix: "Does the data change while it is read, or does the command cut its output?" });
            const cut = texts.findIndex(isCut);
            if (cut >= 0)
                throw new user_error.UserError(`The engine's answer has not as many rows of ${JSON.stringify(columns[cut].name)} as the engine counted (${texts[cut].total}).`, { fix: "Does the command cut its output?" });
            const found = columns.map((column, index) => [
                column.name,
                column.count === "numbers"
                    ? toNumbers(like.get(column.name), bins[index])
                    : toTexts(column, texts[index]),
            ]);
            return { rows: totals[0] ?? 0, ragged: 0, columns: new Map(found) };
        },
    };
};
/** `"mlops:type"` and what follows: one word for each column. */
const readTypes = (lines) => {
    const line = lines.map(splitFields).find(([mark]) => mark === marks.type) ?? [];
    return line.slice(1).map((hex) => Buffer.from(hex, "hex").toString("utf8"));
};
const splitFields = (line) => line.split(/[,\t]/).map((field) => field.trim().replace(/^"(.*)"$/, "$1"));
const at = (list, column) => {
    const found = list[readCount(column)];
    if (found === undefined)
        throw unreadable(column);
    return found;
};
const readCount = (text) => {
    const count = Number(text);
    if (text === undefined || text === "" || !Number.isSafeInteger(count))
        throw unreadable(text);
    return count;
};
const unreadable = (text) => new user_error.UserError(`The engine's answer has ${JSON.stringify(text ?? "")} where a count is expected.`, {
    fix: "The command must print rows as CSV, or with tabs between fields.",
});
/** Where all texts were asked for, their rows and those without one are all rows. */
const isCut = ({ counts, different, missing, total }) => different <= collect_column/* distinctLimit */.Mv && [...counts.values()].reduce((sum, n) => sum + n, missing) !== total;
const sumOf = (bins, of) => [...bins].sort(([a], [b]) => a - b).reduce((sum, [, bin]) => sum + of(bin), 0);
const toNumbers = (like, bins) => {
    const inside = new Map([...bins].filter(([bin]) => bin >= 0));
    const cuts = cutAround(like.edges);
    const countOf = (bin) => inside.get(bin)?.n ?? 0;
    // Bin i lies between cut i-1 and cut i; the one that begins at an edge and ends right after it is the edge itself.
    const place = new Map(cuts.map((cut, index) => [cut, index + 1]));
    const at = like.edges.map((edge) => countOf(place.get(edge)));
    const counts = like.edges.map(() => 0);
    counts.push(0);
    let edge = 0;
    for (let bin = 0; bin <= cuts.length; bin++) {
        if (bin > 0 && cuts[bin - 1] === like.edges[edge])
            edge++;
        counts[edge] += countOf(bin);
    }
    const n = sumOf(inside, (bin) => bin.n);
    const shift = n > 0 ? sumOf(inside, ({ sum }) => sum) / n : 0;
    const squares = sumOf(inside, (bin) => bin.squares);
    const all = [...inside.values()];
    const profile = {
        kind: "numeric",
        name: like.name,
        n,
        missing: bins.get(missingBin)?.n ?? 0,
        invalid: bins.get(invalidBin)?.n ?? 0,
        mean: n > 0 ? like.mean + shift : 0,
        m2: Math.max(0, squares - n * shift * shift),
        min: all.reduce((least, { low }) => Math.min(least, low), all[0]?.low ?? 0) + 0,
        max: all.reduce((most, { high }) => Math.max(most, high), all[0]?.high ?? 0) + 0,
        zeros: countOf(place.get(0)),
        bins: like.bins,
        edges: like.edges,
        counts,
        at,
    };
    const outer = (of) => {
        const there = new Map([...inside].filter(([bin]) => of(bin)));
        const count = sumOf(there, (bin) => bin.n);
        return count > 0 ? like.mean + sumOf(there, ({ sum }) => sum) / count : undefined;
    };
    const first = place.get(like.edges[0]);
    const last = place.get(like.edges.at(-1));
    const outside = { below: outer((bin) => bin < first), above: outer((bin) => bin > last) };
    return { kind: "numeric", profile, outside, missing: profile.missing, invalid: profile.invalid };
};
const toTexts = ({ count }, { counts, different, missing, total }) => {
    const n = total - missing;
    if (count === "dates") {
        const dates = counts.get("x") ?? 0;
        return { kind: "datetime", n: dates, missing, invalid: n - dates, min: null, max: null };
    }
    const overflow = different > collect_column/* distinctLimit */.Mv;
    let numbers = 0;
    if (count === "texts" && !overflow)
        for (const [text, of] of counts)
            if (!Number.isNaN((0,parse_number/* parseNumberText */.k)(text)))
                numbers += of;
    return {
        kind: "categorical",
        n,
        missing,
        invalid: 0,
        counts: overflow ? new Map() : counts,
        overflow,
        numbers,
    };
};

;// CONCATENATED MODULE: ../packages/drift/src/sql/read-header.ts
/** The names in the first line of CSV, where a quoted name may hold anything; or of text with tabs, without quotes. */
const readHeader = (text, separator) => {
    if (separator === "\t")
        return text.split(/\r?\n/, 1)[0].split("\t");
    const names = [];
    for (let at = 0;;) {
        const quoted = /"((?:[^"]|"")*)"/y;
        quoted.lastIndex = at;
        const found = quoted.exec(text);
        const end = found ? quoted.lastIndex : at + text.slice(at).search(/[,\r\n]|$/);
        names.push(found ? found[1].replaceAll('""', '"') : text.slice(at, end));
        if (text[end] !== ",")
            return names;
        at = end + 1;
    }
};

;// CONCATENATED MODULE: ../packages/drift/src/sql/count-by-sql.ts






/**
 * Counts a table's columns in the engine that holds it, between the edges of a reference: what comes back are counts
 * and categories, never rows. The engine is asked for the columns' names, for their types, and then reads the table,
 * once for each statement; a statement counts as many columns as it is long enough for.
 * @returns the counts as of files, and the names of all columns, the reference's own where one differs by case only
 * @throws UserError for what the engine answers that is no answer
 */
const countBySql = async (source, reference, selection, run) => {
    const dialect = dialects[source.engine];
    const relation = writeRelation(source, dialect);
    const ask = async (sql) => {
        const lines = [];
        await run(dialect.script?.([sql]) ?? `${sql};\n`, (line) => lines.push(line));
        return lines;
    };
    const answer = await ask(dialect.describeColumns(relation));
    const found = readHeader(answer.join("\n"), dialect.headerSeparator ?? ",");
    if (answer.length === 0)
        throw new user_error.UserError("The engine's answer has no header line with the names of columns.", {
            fix: "The command must print CSV with a header.",
        });
    const columns = planSqlColumns(reference, found, selection);
    const byName = new Map(columns.map(({ name, source }) => [source, name]));
    const names = found.map((name) => byName.get(name) ?? name);
    if (columns.length === 0)
        return { table: { rows: 0, ragged: 0, columns: new Map() }, names };
    const asked = columns.map(({ source }) => source);
    const question = writeTypeQuestion(relation, asked, dialect);
    const words = question ? readTypes(await ask(question)) : [];
    const types = new Map(words.map((word, index) => [asked[index], word]));
    const statements = writeCounts(relation, columns, types, dialect);
    const reader = makeAnswerReader(columns);
    const scripts = dialect.script ? [dialect.script(statements)] : statements.map((text) => `${text};\n`);
    for (const script of scripts)
        await run(script, reader.take);
    return { table: reader.finish(reference), names };
};


/***/ })

};
