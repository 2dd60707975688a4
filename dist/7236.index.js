export const id = 7236;
export const ids = [7236];
export const modules = {

/***/ 17236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFooter: () => (/* binding */ readFooter)
/* harmony export */ });
/* harmony import */ var hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36934);
/* harmony import */ var _read_thrift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


const magic = "PAR1";
const longestFooter = 1 << 25;
/**
 * Reads what a Parquet file says of itself at its end, and holds it against the file: places lie within it, and counts
 * agree with each other. Statistics are not looked at.
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 * @throws Error with why it cannot be so
 */
const readFooter = async (size, read) => {
    if (size < 12)
        throw new Error("it is too short");
    const tail = Buffer.from(await read(size - 8, size));
    if (tail.toString("latin1", 4) !== magic)
        throw new Error("it does not end with PAR1, so it was probably cut");
    const length = tail.readUInt32LE(0);
    if (length > size - 12)
        throw new Error("its footer would be longer than the file");
    if (length > longestFooter)
        throw new Error(`its footer is longer than ${longestFooter >> 20} MiB`);
    const { struct } = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .readThrift */ .wG)(await read(size - 8 - length, size - 8));
    const columns = readColumns((0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(struct[2], "schema"));
    const groups = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(struct[4], "row groups").map((group) => readGroup((0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(group, "row group"), columns, size));
    const rows = groups.reduce((total, group) => total + group.rows, 0);
    if (rows !== (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(struct[3], "number of rows"))
        throw new Error("its row groups have other rows than the file");
    return { rows, columns, groups };
};
/** The children of the schema's root. The list holds the tree depth first, each node with its number of children. */
const readColumns = (schema) => {
    const nodes = schema.map((node) => (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(node, "schema"));
    const childrenOf = (node) => (node[5] === undefined ? 0 : (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(node[5], "number of children"));
    const columns = [];
    for (let at = 1; at < nodes.length;) {
        const element = readElement(nodes[at]);
        const nested = element.type === undefined || element.repetition_type === "REPEATED";
        columns.push({ name: element.name, nested, element });
        for (let open = 1; open > 0; open--) {
            const node = nodes[at++];
            if (!node)
                throw new Error("its schema ends too early");
            open += childrenOf(node);
        }
    }
    return columns;
};
const readElement = (node) => {
    const name = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node[4], "column's name");
    const pick = (values, field) => node[field] === undefined ? undefined : values[(0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)(node[field], `column ${JSON.stringify(name)}`)];
    const optional = {
        type: node[5] ? undefined : pick(hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetTypes */ .CE, 1),
        type_length: node[2] === undefined ? undefined : (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(node[2], "length of a type"),
        repetition_type: pick(hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldRepetitionTypes */ .Nw, 3),
        converted_type: pick(hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .ConvertedTypes */ .gQ, 6),
        scale: node[7] === undefined ? undefined : (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)(node[7], "scale"),
        logical_type: node[10] === undefined ? undefined : readLogicalType((0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(node[10], "logical type")),
    };
    const told = Object.entries(optional).filter(([, value]) => value !== undefined);
    return { name, ...Object.fromEntries(told) };
};
const plainTypes = new Map([
    [1, "STRING"],
    [4, "ENUM"],
    [6, "DATE"],
    [12, "JSON"],
    [13, "BSON"],
    [14, "UUID"],
    [15, "FLOAT16"],
    [17, "GEOMETRY"],
    [18, "GEOGRAPHY"],
]);
const units = ["MILLIS", "MICROS", "NANOS"];
const readLogicalType = (union) => {
    const integer = union[10] && (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(union[10], "integer type");
    if (integer)
        return { type: "INTEGER", bitWidth: (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)(integer[1], "bit width"), isSigned: integer[2] === true };
    const time = union[8] && (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(union[8], "timestamp type");
    if (time) {
        const unit = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(time[2], "time unit");
        const found = units.find((_, index) => unit[index + 1]);
        if (!found)
            throw new Error("its time unit is unknown");
        return { type: "TIMESTAMP", isAdjustedToUTC: time[1] === true, unit: found };
    }
    for (const [field, type] of plainTypes)
        if (union[field])
            return { type };
    return undefined;
};
const readGroup = (group, columns, size) => {
    const rows = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(group[3], "number of rows");
    const chunks = new Map();
    const flat = new Set(columns.filter(({ nested }) => !nested).map(({ name }) => name));
    for (const entry of (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(group[1], "column chunks")) {
        const facts = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)((0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(entry, "column chunk")[3], "column chunk");
        const path = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(facts[3], "path of a column").map((part) => (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(part, "path of a column"));
        if (path.length !== 1 || !flat.has(path[0]))
            continue;
        const chunk = readChunk(facts);
        if (chunk.start + chunk.size > size || chunk.values !== rows)
            throw new Error(`its column ${JSON.stringify(path[0])} cannot be where the footer says`);
        chunks.set(path[0], chunk);
    }
    return { rows, chunks };
};
const readChunk = (facts) => {
    const first = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(facts[9], "place of pages");
    // Some writers set the dictionary's place to 0 where there is none (apache/arrow#5322).
    const dictionary = facts[11] === undefined ? 0 : (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(facts[11], "place of a dictionary");
    const codec = hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CompressionCodecs */ .IE[(0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)(facts[4], "codec")];
    if (!codec)
        throw new Error(`its codec ${facts[4]} is unknown`);
    return {
        codec,
        encodings: (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(facts[2], "encodings").map((one) => hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .Encodings */ .p6[(0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)(one, "encoding")]),
        values: (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(facts[5], "number of values"),
        start: dictionary || first,
        size: (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(facts[7], "size of pages"),
    };
};


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ structOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   wG: () => (/* binding */ readThrift)
/* harmony export */ });
const deepest = 32;
const mostStructs = 1 << 20; // of a footer of a hundred thousand column chunks, and a bound for the memory they take
/**
 * Reads a struct, such as a footer or a page's header, that may be damaged or made to harm: every length is held
 * against the bytes that are left before anything is made of it.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 * @throws Error where it is no such struct
 */
const readThrift = (bytes, start = 0) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = start;
    let structs = 0;
    const readByte = () => {
        const byte = bytes[at++];
        if (byte === undefined)
            throw new Error("its description ends too early");
        return byte;
    };
    const readVarint = () => {
        let value = 0;
        for (let shift = 0; shift < 70; shift += 7) {
            const byte = readByte();
            value += (byte & 127) * 2 ** shift;
            if (byte < 128)
                return value;
        }
        throw new Error("its description has a number without an end");
    };
    const readInteger = () => {
        const zigzag = readVarint();
        return zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2;
    };
    const readLength = () => {
        const length = readVarint();
        if (length > bytes.length - at)
            throw new Error("its description is longer than what is there");
        return length;
    };
    const readList = (depth) => {
        const head = readByte();
        const length = head >> 4 === 15 ? readLength() : head >> 4; // an element takes a byte at least
        const type = head & 15;
        const values = [];
        for (let index = 0; index < length; index++)
            values.push(type === 1 || type === 2 ? readByte() === 1 : readValue(type, depth));
        return values;
    };
    const readStruct = (depth) => {
        if (depth > deepest || ++structs > mostStructs)
            throw new Error("its description is too large");
        const struct = {};
        for (let field = 0;;) {
            const head = readByte();
            if (head === 0)
                return struct;
            field = head >> 4 === 0 ? readInteger() : field + (head >> 4);
            struct[field] = readValue(head & 15, depth);
        }
    };
    const readValue = (type, depth) => {
        if (type === 1 || type === 2)
            return type === 1;
        if (type === 3)
            return (readByte() << 24) >> 24;
        if (type >= 4 && type <= 6)
            return readInteger();
        if (type === 7) {
            at += 8;
            if (at > bytes.length)
                throw new Error("its description ends too early");
            return view.getFloat64(at - 8, true);
        }
        if (type === 8) {
            const length = readLength();
            at += length;
            return bytes.subarray(at - length, at);
        }
        if (type === 9)
            return readList(depth + 1);
        if (type === 12)
            return readStruct(depth + 1);
        throw new Error(`its description has an unknown type ${type}`);
    };
    return { struct: readStruct(0), end: at };
};
/** What a field must be; the names are those of the format's definition. @throws Error where it is something else */
const integerOf = (value, name) => {
    if (typeof value === "number" && Number.isSafeInteger(value))
        return value;
    throw new Error(`its ${name} is no number`);
};
const countOf = (value, name) => {
    const count = integerOf(value, name);
    if (count >= 0)
        return count;
    throw new Error(`its ${name} is ${count}`);
};
const structOf = (value, name) => {
    if (typeof value === "object" && !Array.isArray(value) && !(value instanceof Uint8Array))
        return value;
    throw new Error(`it has no ${name}`);
};
const listOf = (value, name) => {
    if (Array.isArray(value))
        return value;
    throw new Error(`it has no ${name}`);
};
const textOf = (value, name) => {
    if (value instanceof Uint8Array)
        return new TextDecoder().decode(value);
    throw new Error(`its ${name} is no text`);
};


/***/ }),

/***/ 36934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ ParquetTypes),
/* harmony export */   IE: () => (/* binding */ CompressionCodecs),
/* harmony export */   Nw: () => (/* binding */ FieldRepetitionTypes),
/* harmony export */   gQ: () => (/* binding */ ConvertedTypes),
/* harmony export */   p6: () => (/* binding */ Encodings)
/* harmony export */ });
/* unused harmony exports PageTypes, BoundaryOrders, EdgeInterpolationAlgorithms */

/** @type {import('../src/types.d.ts').ParquetType[]} */
const ParquetTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96', // deprecated
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
]

/** @type {import('../src/types.d.ts').Encoding[]} */
const Encodings = [
  'PLAIN',
  'GROUP_VAR_INT', // deprecated
  'PLAIN_DICTIONARY',
  'RLE',
  'BIT_PACKED', // deprecated
  'DELTA_BINARY_PACKED',
  'DELTA_LENGTH_BYTE_ARRAY',
  'DELTA_BYTE_ARRAY',
  'RLE_DICTIONARY',
  'BYTE_STREAM_SPLIT',
]

/** @type {import('../src/types.d.ts').FieldRepetitionType[]} */
const FieldRepetitionTypes = [
  'REQUIRED',
  'OPTIONAL',
  'REPEATED',
]

/** @type {import('../src/types.d.ts').ConvertedType[]} */
const ConvertedTypes = [
  'UTF8',
  'MAP',
  'MAP_KEY_VALUE',
  'LIST',
  'ENUM',
  'DECIMAL',
  'DATE',
  'TIME_MILLIS',
  'TIME_MICROS',
  'TIMESTAMP_MILLIS',
  'TIMESTAMP_MICROS',
  'UINT_8',
  'UINT_16',
  'UINT_32',
  'UINT_64',
  'INT_8',
  'INT_16',
  'INT_32',
  'INT_64',
  'JSON',
  'BSON',
  'INTERVAL',
]

/** @type {import('../src/types.d.ts').CompressionCodec[]} */
const CompressionCodecs = [
  'UNCOMPRESSED',
  'SNAPPY',
  'GZIP',
  'LZO',
  'BROTLI',
  'LZ4',
  'ZSTD',
  'LZ4_RAW',
]

/** @type {import('../src/types.d.ts').PageType[]} */
const PageTypes = (/* unused pure expression or super */ null && ([
  'DATA_PAGE',
  'INDEX_PAGE',
  'DICTIONARY_PAGE',
  'DATA_PAGE_V2',
]))

/** @type {import('../src/types.d.ts').BoundaryOrder[]} */
const BoundaryOrders = (/* unused pure expression or super */ null && ([
  'UNORDERED',
  'ASCENDING',
  'DESCENDING',
]))

/** @type {import('../src/types.d.ts').EdgeInterpolationAlgorithm[]} */
const EdgeInterpolationAlgorithms = (/* unused pure expression or super */ null && ([
  'SPHERICAL',
  'VINCENTY',
  'THOMAS',
  'ANDOYER',
  'KARNEY',
]))


/***/ })

};
