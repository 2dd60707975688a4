export const id = 7911;
export const ids = [7911];
export const modules = {

/***/ 77911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBulk: () => (/* binding */ isBulk),
/* harmony export */   readFlatColumn: () => (/* binding */ readFlatColumn)
/* harmony export */ });
/* harmony import */ var _mlops_actions_parquet_decode_values__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29408);
/* harmony import */ var _mlops_actions_parquet_each_page__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86171);
/* harmony import */ var _mlops_actions_parquet_read_levels__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70808);



/**
 * Whether the pages of a column can be counted as they lie there: plain numbers and text in the encodings that nearly
 * all writers use. Everything else is decoded value by value.
 */
const isBulk = (element, { encodings }, { bulk }) => encodings.every((encoding) => known.has(encoding)) &&
    (isText(element) ? bulk !== "none" : bulk === "all" && isNumber(element));
const known = new Set(["PLAIN", "PLAIN_DICTIONARY", "RLE_DICTIONARY", "RLE", "BIT_PACKED"]);
const widths = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8 };
const isText = ({ type, converted_type, logical_type }) => type === "BYTE_ARRAY" && (converted_type === "UTF8" || logical_type?.type === "STRING");
const isNumber = ({ type, converted_type, logical_type }) => type !== undefined &&
    type in widths &&
    (converted_type === undefined || /^INT_(8|16|32|64)$/.test(converted_type)) &&
    (logical_type === undefined || (logical_type.type === "INTEGER" && logical_type.isSigned));
/**
 * Gives all values of a column chunk to a collector. What is missing is only counted, and of a dictionary's texts how
 * often each is there: no value is put at its row.
 * @param bytes the chunk, from its first page on
 * @returns how many rows it has
 * @throws Error where a page is cut or is not what its header says
 */
const readFlatColumn = (bytes, element, chunk, collector, unpack) => {
    const take = isText(element) ? takeTexts(collector) : takeNumbers(element.type, collector);
    let indexes = new Int32Array(0);
    let rows = 0;
    for (const page of (0,_mlops_actions_parquet_each_page__WEBPACK_IMPORTED_MODULE_1__/* .eachPage */ .v)(bytes, element, chunk, unpack)) {
        if (page.kind === "dictionary") {
            take.dictionary(page.bytes, page.count);
            continue;
        }
        const { count, present, encoding } = page;
        rows += count;
        collector.addMissing(count - present);
        if (present === 0)
            continue;
        if (encoding === "PLAIN")
            take.plain(page.bytes, present);
        else if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
            if (indexes.length < present)
                indexes = new Int32Array(present);
            (0,_mlops_actions_parquet_read_levels__WEBPACK_IMPORTED_MODULE_2__/* .readHybrid */ .N)(page.bytes, 1, page.bytes[0], present, indexes);
            take.indexes(indexes, present);
        }
        else
            throw new Error(`its values are written as ${encoding}, and its description says otherwise`);
    }
    take.finish();
    return rows;
};
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const takeNumbers = (type, collector) => {
    const read = (view, count, out) => {
        if (view.byteLength < count * widths[type])
            throw new Error("its page ends too early");
        readers[type](view, count, out);
    };
    let dictionary = new Float64Array(0);
    let values = new Float64Array(0);
    const makeRoom = (count) => {
        if (values.length < count)
            values = new Float64Array(count);
    };
    return {
        dictionary: (page, count) => {
            dictionary = new Float64Array(count);
            read(viewOf(page), count, dictionary);
        },
        plain: (page, count) => {
            makeRoom(count);
            read(viewOf(page), count, values);
            collector.addDoubles(values, count);
        },
        indexes: (indexes, count) => {
            makeRoom(count);
            for (let at = 0; at < count; at++) {
                if (indexes[at] >>> 0 >= dictionary.length)
                    throw new Error("a value is not in its dictionary");
                values[at] = dictionary[indexes[at]];
            }
            collector.addDoubles(values, count);
        },
        finish: () => { },
    };
};
const readers = {
    INT32: (view, count, out) => {
        for (let at = 0; at < count; at++)
            out[at] = view.getInt32(at * 4, true);
    },
    FLOAT: (view, count, out) => {
        for (let at = 0; at < count; at++)
            out[at] = view.getFloat32(at * 4, true);
    },
    DOUBLE: (view, count, out) => {
        for (let at = 0; at < count; at++)
            out[at] = view.getFloat64(at * 8, true);
    },
    // The upper half times 2^32 is exact, so the sum is rounded once, as Number() of the whole is.
    INT64: (view, count, out) => {
        for (let at = 0; at < count; at++)
            out[at] = view.getInt32(at * 8 + 4, true) * 2 ** 32 + view.getUint32(at * 8, true);
    },
};
const takeTexts = (collector) => {
    let texts = [];
    let counts = new Float64Array(0);
    const finish = () => {
        for (const [index, count] of counts.entries())
            if (count > 0)
                collector.addValue(texts[index], count);
    };
    return {
        dictionary: (page, count) => {
            finish();
            texts = [];
            eachString(page, count, (text) => texts.push(text));
            counts = new Float64Array(count);
        },
        plain: (page, count) => eachString(page, count, (text) => collector.addValue(text)),
        indexes: (indexes, count) => {
            for (let at = 0; at < count; at++) {
                if (indexes[at] >>> 0 >= counts.length)
                    throw new Error("a value is not in its dictionary");
                counts[indexes[at]]++;
            }
        },
        finish,
    };
};
const eachString = (page, count, take) => {
    const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
    (0,_mlops_actions_parquet_decode_values__WEBPACK_IMPORTED_MODULE_0__/* .eachText */ .h)(page, count, (start, end) => take(bytes.toString("utf8", start, end)));
};


/***/ }),

/***/ 29408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ decodeValues),
  h: () => (/* binding */ eachText)
});

// EXTERNAL MODULE: ../node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(81404);
// EXTERNAL MODULE: ../node_modules/hyparquet/src/encoding.js
var src_encoding = __webpack_require__(92254);
// EXTERNAL MODULE: ../node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(37907);
;// CONCATENATED MODULE: ../packages/parquet/src/read-delta.ts
/**
 * Unpacks whole numbers that are written as differences.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#DELTAENC
 * @returns the numbers, and where the bytes after them begin
 * @throws Error where the bytes are not such, or too few
 */
const readDeltas = (bytes, start, count) => {
    let at = start;
    const readByte = () => {
        const byte = bytes[at++];
        if (byte === undefined)
            throw new Error("its page ends too early");
        return byte;
    };
    const readVarint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = readByte();
            value |= BigInt(byte & 127) << shift;
            if (byte < 128)
                return BigInt.asUintN(64, value);
        }
        throw new Error("its page has a number without an end");
    };
    const readZigzag = () => {
        const zigzag = readVarint();
        return (zigzag >> 1n) ^ -(zigzag & 1n);
    };
    const blockSize = Number(readVarint());
    const miniblocks = Number(readVarint());
    const size = blockSize / miniblocks;
    if (!(size >= 8 && size % 8 === 0 && blockSize <= 1 << 20))
        throw new Error("its blocks have no such size");
    if (Number(readVarint()) !== count)
        throw new Error("its page has another number of values than it says");
    const values = new BigInt64Array(count);
    let value = readZigzag();
    let seen = 0;
    if (count > 0)
        values[seen++] = value;
    while (seen < count) {
        const least = readZigzag();
        const widths = Array.from({ length: miniblocks }, readByte);
        for (const width of widths) {
            if (seen >= count)
                break; // the last block's further ones are not written
            if (width > 64)
                throw new Error(`its differences have ${width} bits`);
            const next = at + (size / 8) * width;
            if (next > bytes.length)
                throw new Error("its page ends too early");
            const end = Math.min(count, seen + size);
            let held = 0n; // bits read and not used yet, the lowest first
            let bits = 0;
            const mask = (1n << BigInt(width)) - 1n;
            for (; seen < end; seen++) {
                for (; bits < width; bits += 8)
                    held |= BigInt(readByte()) << BigInt(bits);
                value = BigInt.asIntN(64, value + least + (held & mask));
                values[seen] = value;
                held >>= BigInt(width);
                bits -= width;
            }
            at = next;
        }
    }
    return { values, end: at };
};
const mostBytes = 1 << 28;
/** Texts behind all their lengths; with `prefixes`, each begins with so many bytes of the one before. */
const readDeltaTexts = (page, count, prefixes) => {
    const shared = prefixes ? readDeltas(page, 0, count) : undefined;
    const lengths = readDeltas(page, shared?.end ?? 0, count);
    let at = lengths.end;
    let made = 0;
    let last = page.subarray(0, 0);
    return Array.from({ length: count }, (_, index) => {
        const length = Number(lengths.values[index]);
        const prefix = Number(shared?.values[index] ?? 0n);
        if (length < 0 || at + length > page.length)
            throw new Error("its page ends too early");
        if (prefix < 0 || prefix > last.length)
            throw new Error("a text begins as none before it does");
        const rest = page.subarray(at, at + length);
        at += length;
        made += prefix + length;
        if (made > mostBytes)
            throw new Error("a page's texts are longer than what is read at once");
        last = prefix === 0 ? rest : Buffer.concat([last.subarray(0, prefix), rest]);
        return last;
    });
};

// EXTERNAL MODULE: ../packages/parquet/src/read-levels.ts
var read_levels = __webpack_require__(70808);
;// CONCATENATED MODULE: ../packages/parquet/src/decode-values.ts





/** Decodes a page's values of any type: numbers, bigints, booleans, texts and dates. @throws Error where they are cut */
const decodeValues = (page, count, encoding, element, dictionary) => {
    if (count === 0)
        return [];
    if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
        const indexes = new Int32Array(count);
        (0,read_levels/* readHybrid */.N)(page, 1, page[0], count, indexes);
        return Array.from(indexes, (index) => {
            if (!dictionary || index >>> 0 >= dictionary.length)
                throw new Error("a value is not in its dictionary");
            return dictionary[index];
        });
    }
    return convertValues(decodeRaw(page, count, encoding, element), element);
};
const decodeRaw = (page, count, encoding, element) => {
    const { type, type_length } = element;
    if (encoding === "RLE" && type === "BOOLEAN") {
        const bits = new Int32Array(count);
        (0,read_levels/* readHybrid */.N)(page, 4, 1, count, bits);
        return Array.from(bits, Boolean);
    }
    if (encoding === "DELTA_BINARY_PACKED" && (type === "INT32" || type === "INT64")) {
        const { values } = readDeltas(page, 0, count);
        return type === "INT64" ? values : Int32Array.from(values, (value) => Number(BigInt.asIntN(32, value)));
    }
    if (encoding === "DELTA_LENGTH_BYTE_ARRAY")
        return readDeltaTexts(page, count, false);
    if (encoding === "DELTA_BYTE_ARRAY")
        return readDeltaTexts(page, count, true);
    if (encoding === "PLAIN" && type === "BYTE_ARRAY") {
        const texts = [];
        eachText(page, count, (start, end) => texts.push(page.subarray(start, end)));
        return texts;
    }
    const bits = type === "FIXED_LEN_BYTE_ARRAY" ? (type_length ?? 0) * 8 : widths[type];
    if (!bits || Math.ceil((bits * count) / 8) > page.length)
        throw new Error("its page ends too early");
    const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
    if (encoding === "PLAIN")
        return (0,plain/* readPlain */.r)(reader, type, count, type_length);
    if (encoding === "BYTE_STREAM_SPLIT")
        return (0,src_encoding/* byteStreamSplit */.L)(reader, count, type, type_length);
    throw new Error(`its values are written as ${encoding}, which is not read`);
};
const widths = {
    ...{ BOOLEAN: 1, INT32: 32, FLOAT: 32, INT64: 64, DOUBLE: 64, INT96: 96 },
};
/** Texts as plain pages hold them: each behind its length. @throws Error where the page ends too early */
const eachText = (page, count, take) => {
    const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 4 > bytes.length)
            throw new Error("its page ends too early");
        const start = at + 4;
        at = start + bytes.readUInt32LE(at);
        if (at > bytes.length)
            throw new Error("its page ends too early");
        take(start, at);
    }
};
const longestDecimal = 64; // hyparquet takes one byte after the other into a bigint
const convertValues = (raw, element) => {
    const { type, type_length = 0, converted_type, logical_type } = element;
    if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY")
        throw new Error("it holds shapes, expected numbers or text");
    if (converted_type === "DECIMAL" && /BYTE_ARRAY/.test(String(type))) {
        const longest = raw.reduce((most, { length }) => Math.max(most, length), type_length);
        if (longest > longestDecimal)
            throw new Error(`it has a decimal of ${longest} bytes`);
    }
    return (0,convert/* convert */.C6)(raw, { element, parsers });
};
const valid = (date) => {
    if (Number.isNaN(date.getTime()))
        throw new Error("it has a date that no calendar has");
    return date;
};
const parsers = {
    ...convert/* DEFAULT_PARSERS */.Rc,
    jsonFromBytes: convert/* DEFAULT_PARSERS */.Rc.stringFromBytes, // as text: it is compared, not read
    timestampFromMilliseconds: (value) => valid(convert/* DEFAULT_PARSERS */.Rc.timestampFromMilliseconds(value)),
    timestampFromMicroseconds: (value) => valid(convert/* DEFAULT_PARSERS */.Rc.timestampFromMicroseconds(value)),
    timestampFromNanoseconds: (value) => valid(convert/* DEFAULT_PARSERS */.Rc.timestampFromNanoseconds(value)),
    dateFromDays: (value) => valid(convert/* DEFAULT_PARSERS */.Rc.dateFromDays(value)),
};


/***/ }),

/***/ 86171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ eachPage)
/* harmony export */ });
/* harmony import */ var hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36934);
/* harmony import */ var _read_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70808);
/* harmony import */ var _read_thrift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);



// Writers make pages of about a megabyte, and of one run where a column is constant. What is far beyond is refused.
const largestPage = 1 << 28;
const mostValues = 1 << 24;
/**
 * The pages of a column without lists and structs, unpacked one after the other. Sizes and counts are held against each
 * other, against the column's and against limits before room is made for anything.
 * @throws Error where a page is cut or cannot be what its header says
 */
function* eachPage(bytes, { repetition_type }, { values }, unpack) {
    const optional = repetition_type !== "REQUIRED";
    let levels = new Int32Array(0);
    const makeRoom = (count) => {
        if (levels.length < count)
            levels = new Int32Array(count);
        return levels;
    };
    let at = 0;
    for (let rows = 0; rows < values;) {
        const { struct, end } = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .readThrift */ .wG)(bytes, at);
        const size = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(struct[2], "page's size");
        const packedSize = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(struct[3], "page's size");
        const packed = bytes.subarray(end, end + packedSize);
        if (packed.length !== packedSize)
            throw new Error("its last page is cut");
        if (size > largestPage)
            throw new Error(`a page would have ${size} bytes, more than is read at once`);
        at = end + packedSize;
        if (struct[7] !== undefined) {
            const head = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(struct[7], "dictionary");
            const count = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(head[1], "dictionary's count");
            if (count > mostValues || count > size)
                throw new Error(`a dictionary would have ${count} values`);
            yield { kind: "dictionary", bytes: unpack(packed, size), count };
            continue;
        }
        const second = struct[8] !== undefined;
        if (!second && struct[5] === undefined)
            continue; // an index page
        const head = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structOf */ .Tb)(struct[second ? 8 : 5], "page's header");
        const count = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(head[1], "page's count");
        if (count > values - rows)
            throw new Error(`a page has ${count} values, where ${values - rows} are left`);
        if (count > mostValues)
            throw new Error(`a page has ${count} values, more than is read at once`);
        const encoding = hyparquet_src_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .Encodings */ .p6[(0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)(head[second ? 4 : 2], "encoding")];
        const taken = second
            ? takeSecond(packed, size, count, head, optional, unpack, makeRoom)
            : takeFirst(unpack(packed, size), count, optional, makeRoom);
        yield { kind: "data", encoding, count, ...taken, present: countPresent(taken.levels, count) };
        rows += count;
    }
}
/** Version 1: the levels are packed with the values, behind their length. */
const takeFirst = (page, count, optional, makeRoom) => {
    if (!optional || count === 0)
        return { bytes: page, levels: undefined };
    if (page.length < 4)
        throw new Error("its page ends too early");
    const end = 4 + Buffer.from(page.buffer, page.byteOffset, page.byteLength).readUInt32LE(0);
    const levels = makeRoom(count);
    (0,_read_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .readHybrid */ .N)(page.subarray(0, end), 4, 1, count, levels);
    return { bytes: page.subarray(end), levels };
};
/** Version 2: the levels lie before the values, and only those are packed. */
const takeSecond = (packed, size, count, head, optional, unpack, makeRoom) => {
    const start = (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(head[6], "length of levels");
    const end = start + (0,_read_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(head[5], "length of levels");
    if (end > packed.length || end > size)
        throw new Error("a page's levels are longer than the page");
    const levels = optional && count > 0 ? makeRoom(count) : undefined;
    if (levels)
        (0,_read_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .readHybrid */ .N)(packed.subarray(start, end), 0, 1, count, levels);
    const body = packed.subarray(end);
    return { bytes: head[7] === false ? body : unpack(body, size - end), levels };
};
const countPresent = (levels, count) => {
    if (!levels)
        return count;
    let present = 0;
    for (let row = 0; row < count; row++)
        if (levels[row] === 1)
            present++;
    return present;
};


/***/ }),

/***/ 70808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readHybrid)
/* harmony export */ });
/**
 * Unpacks Parquet's hybrid of runs and bit-packed groups of eight, in which levels and dictionary indexes are written.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 *
 * @param out gets `count` numbers
 * @throws Error where the bytes end too early
 */
const readHybrid = (bytes, start, width, count, out) => {
    if (width > 24)
        throw new Error(`its indexes have ${width} bits`);
    const mask = (1 << width) - 1;
    let at = start;
    let seen = 0;
    const readByte = () => {
        const byte = bytes[at++];
        if (byte === undefined)
            throw new Error("its page ends too early");
        return byte;
    };
    while (seen < count) {
        let header = 0;
        for (let shift = 0;; shift += 7) {
            const byte = readByte();
            header |= (byte & 127) << shift;
            if (byte < 128)
                break;
        }
        if ((header & 1) === 0) {
            let value = 0;
            for (let shift = 0; shift < width; shift += 8)
                value |= readByte() << shift;
            const end = Math.min(count, seen + (header >>> 1));
            out.fill(value, seen, end);
            seen = end;
            continue;
        }
        const end = Math.min(count, seen + (header >>> 1) * 8);
        const next = at + (header >>> 1) * width;
        let held = 0; // bits read and not used yet, the lowest first; an index has 24 at most, so that they fit
        let bits = 0;
        for (; seen < end; seen++) {
            for (; bits < width; bits += 8)
                held |= readByte() << bits;
            out[seen] = held & mask;
            held >>>= width;
            bits -= width;
        }
        at = next;
    }
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


/***/ })

};
