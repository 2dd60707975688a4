export const id = 9640;
export const ids = [9640];
export const modules = {

/***/ 39640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ gatherInto),
  b: () => (/* binding */ openGatherer)
});

// EXTERNAL MODULE: ../packages/drift/src/profile/collect-column.ts
var collect_column = __webpack_require__(50554);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-csv.ts + 1 modules
var scan_csv = __webpack_require__(96613);
;// CONCATENATED MODULE: ../packages/drift/src/read/count-cells.ts

/**
 * Gives the cells of delimited text to collectors, which are in the order of the header; through the fast scanner where
 * there is one. @returns how many rows, and where the first one begins that was not read
 */
const countCells = async ({ path, separator }, bytes, collectors, { range, progress, fast, } = {}) => {
    let rows = 0;
    let ragged = 0;
    const sink = {
        progress,
        header: () => { },
        cell: (column, bytes, start, end) => collectors[column]?.addBytes(bytes, start, end),
        row: (fields) => {
            rows++;
            if (fields === collectors.length)
                return;
            ragged++;
            for (let column = fields; column < collectors.length; column++)
                collectors[column]?.addMissing();
        },
    };
    fast?.begin(collectors);
    const width = range && range.start > 0 ? collectors.length : 0; // only the first part has the header
    const end = await (0,scan_csv/* scanBytes */.v)(path, bytes, sink, { separator, part: range && { ...range, width }, fast });
    const counted = fast?.finish() ?? { rows: 0, ragged: 0 };
    return { rows: rows + counted.rows, ragged: ragged + counted.ragged, end };
};

// EXTERNAL MODULE: ../packages/drift/src/profile/numeric-tally.ts
var numeric_tally = __webpack_require__(11701);
// EXTERNAL MODULE: ../packages/drift/src/statistics/exact-sum.ts
var exact_sum = __webpack_require__(52162);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ../packages/drift/src/read/wasm/scan-text.wasm.ts
/** scan-text.as compiled by scripts/build-wasm.ts: change that and run it again. */
const wasm = "AGFzbQEAAAABOwlgAAF/YAJ+fwF/YAN/f38Bf2ABfwF/YAJ/fwF/YAx/f39/f39/f39/f38AYAAAYAJ/fAF/YAN/f38AAwwLAQIDBAAABQAGBwgFAwEAAAZxFX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAsHSAcEc2NhbgABCmNsZWFyVGV4dHMACAdoYXNSb29tAAcFc2V0VXAABgp0YWtlUmFnZ2VkAAUIdGFrZVJvd3MABAZtZW1vcnkCAAqhGgvzAgIGfgF8IAFBak4gAEKAgICAgICAEFhxIAFBFkxxBEAgALkhCCABQQBIBHwgCCMDQQAgAWtBA3RqKwMAowUgCCMDIAFBA3RqKwMAogskEEEBDwsgAFAEQEQAAAAAAAAAACQQQQEPCyABQUBIIAFBwABKcgRAQQAPCyAAIAB5IgOGIgAjBCABQUBrQQN0aikDACIEfiEFIABCIIgiAiAEQv////8PgyIGfiAAQv////8PgyIHIAZ+QiCIfCEGIARCIIgiBCACfiAGQiCIfCAEIAd+IAZC/////w+DfEIgiHwiAkL/A4NC/wNRIAAgBXwgAFRxBEBBAA8LIAUgAkL/A4OEUCACIAJCP4giAEIJfIgiAkIDg0IBUXEEQEEADwsgAaxC6qQNfkIQiEK/CHwgA30gAFCtfSEAIAIgAkIBg3xCAYgiAkI1iEIAUgRAIAJCAYghAiAAQgF8IQALIAJC/////////weDIABCNIaEvyQQQQEL1wUDAX4KfwJ7IABBgIAEaiIEIAEgASAESxshCiMH/Q8hDiMAIQcgACEBA0AgASAKSQRAQgAhA0EAIQwDQCAMQcAASARAIAMgASAMav0ABAAiDyAO/SMgD/0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgD/0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9ZKwgDKyGhCEDIAxBEGohDAwBCwsgCiABayIEQcAASQRAIANCASAErYZCAX2DIQMLA0AgA0IAUgRAIAcgASADeqdqNgIAIAdBBGohByADIANCAX2DIQMMAQsLIAFBQGshAQwBCwsjACQRIAckEiAAIQcDQCMRIxJJIAIgB0txBH8jCiMGaiMJQQF2TQR/Iw0jDEGAgARqTwVBAAsFQQALBEACQCAHLQAAIgBBCkYEf0EBBSAAQQ1GIAdBAWogCklxBH8gBy0AAUEKRgVBAAsLBEAjESgCAEEBaiEHIxFBBGokEQwDCyAHEAIiCUUNACMUIQcjBSENIAkjBiIAIAAgCUobIQwjASELQQAhAQNAIAEgDEgEQCALKAIAIQUgCygCBCEEIA0oAgAiCARAIAQgBUYEQCANIA0oAgRBAWo2AgQFIAhBA0YEf0EABSAFIQAgBCEGA0AgACAGSQR/IAAtAABBIEYFQQALBEAgAEEBaiEADAELCwNAIAAgBkkEfyAGQQFrLQAAQSBGBUEACwRAIAZBAWshBgwBCwsgACAGRgR/QQAFIAAgBhADCwR/IAhBAUYEfyANIxAQCQUgDSgCJCANKAIIQQN0aiMQOQMAIA0gDSgCCEEBajYCCEEBCwVBAAsLRQRAIAEgBSAEEAoLCwsgDUHgAGohDSALQQhqIQsgAUEBaiEBDAELCwNAIAwjBkgEQCANIA0oAgRBAWo2AgQgDUHgAGohDSAMQQFqIQwMAQsLIw5BAWokDiMGIAlHBEAjD0EBaiQPCwwCCwsLIAcLrgMBCn8gACEBIwEhAyMCJBMDQEEAIQRBACECIAEtAABBIkYEQCMRQQRqJBEDQCMRIxJJBEACQCMRKAIAIgUtAABBIkYEQCMSIxFBBGpLBH8gBS0AAUEiRgVBAAsEQCMRQQRqJBEFIAUhBCMRQQRqJBEMAgtBASECCyMRQQRqJBEMAgsLCwsDQCMRIxJJBH8jESgCAC0AAEEiRgVBAAsEQCMRQQRqJBEMAQsLIxEjEk8EQEEADwsjESgCACEJIxFBBGokESAJQQFrIgUgCSAJLQAAQQpGIgcgACAJSXEEfyAFLQAAQQ1GBUEACxshBSAEBEAgAUEBaiEBIARBAWogBUcgAnIEQCMTA0AgASAESQRAIAEtAAAhAiMTIghBAWokEyAIIAI6AAAgAUEBaiABIAJBIkYbQQFqIQEMAQsLIARBAWohBANAIAQgBUkEQCMTIgFBAWokEyABIAQtAAA6AAAgBEEBaiEEDAELCyMTIQQhAQsgBCEFCyAGIwZIBEAgAyABNgIAIAMgBTYCBCADQQhqIQMLIAZBAWohBiAJQQFqIQEgB0UNAAsgASQUIAYL0gUDAXsHfwF+IAEgACAALQAAIgVBLUYiACAFQStGIAAbQQBHaiIAayIJQQBMBEBBAA8LIAlBEEwEfwJ/IAFBEGv9AAQA/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAABAgMEBQYHCAkKCwwNDg9BECAJa/0P/Sz9TiIC/Qz+/v7+/v7+/v7+/v7+/v7+/SP9ZCIIBEBBACAJQQFGDQEaQQ8gCGgiCGshBCAC/QwAAQIDBAUGBwgJCgsMDQ4P/QwAAQIDBAUGBwgJCgsMDQ4PIAj9D/0q/QwBAQEBAQEBAQEBAQEBAQEB/U79cf0OIQILQQAgAv0MCQkJCQkJCQkJCQkJCQkJCf0o/VMNABogAv0M/wD/AP8A/wD/AP8A/wD/AP1O/QwKAAoACgAKAAoACgAKAAoA/ZUBIAJBCP2NAf2OAf0MZAABAGQAAQBkAAEAZAABAP26ASIC/RsDrCAC/RsCrEKQzgB+fCAC/RsBrCAC/RsArEKQzgB+fEKAwtcvfnxBACAEaxAACwVBAAsEf0EBBUEAIQQDQCAAIAFJBEACQCAALQAAQTBrIghBCU0EQEEBIQcgCK0gCkIKfnwhCiADQQFqIAMgA0EASiAIchshAyAEQQFrIAQgBhshBAUgBkUgAC0AAEEuRnFFDQFBASEGCyAAQQFqIQAMAgsLCwJ/QQAgB0UgA0ETSnINABogCiAAIAFJBH9BACAALQAAQSByQeUARw0BGiABIABBAWoiAEsEfyAALQAABUEACyIGQStGIAZBLUZyBEAgAEEBaiEAC0EAIAEgAGsiA0UgA0EES3INARpBACEDA0AgACABSQRAQQAgAC0AAEEwayIHQQlLDQMaIANBCmwgB2ohAyAAQQFqIQAMAQsLIARBACADayADIAZBLUYbagUgBAsQAAsLRQRAQQAPCyAFQS1GBEAjEJokEAsjEEQAAAAAAAAAAKAkEEEBCwoBAX8jDkEAJA4LCgEBfyMPQQAkDwsyACAAJAYgASQHIAIkBSADJAAgBCQBIAUkAiAGJAMgByQEIAgkCCAJJAkgCiQLIAskDQsdACMKIwZqIwlBAXZNBH8jDSMMQYCABGpPBUEACwsWACMIQQAjCUEFdPwLAEEAJApBACQMC5AEAwV/AnwBfiAAKwMwIQcgACsDKCIIIAFkIgJFBEAgASAHZCECCyACBH8gCCABoSABIAehIAEgCGMbvUIwiKdB8PcAayIDQYAQTwR/QQAFIAAoAlAgASAHZEELdCADakECdGoiAyADKAIAQQFqNgIAIAAgACgCVEEBajYCVEEBCwVBAQtFBEBBAA8LIAAgACgCCEEBajYCCCABIABBQGsiAysDAGMEQCADIAE5AwALIAEgACsDSGQEQCAAIAE5A0gLIAAoAiAgAb0iCUI0iEL/D4OnQQN0aiIDIAMrAwAgCUKAgIBAg78iB6A5AwAgAyADKwOAgAEgASAHoaA5A4CAASACBEBBAQ8LIAAoAhAhBiAAKAIUIgVB/wcgASAIoSAAKwM4ovwCIgIgAkH/B0obIgRBAnRqKAIAQQFrIgJBACACQQBOGyEDIARB/wdIBH8gBSAEQQFqQQJ0agUgAEEMagsoAgAhBANAIAMgBEgEQCAGIAMgBGpBAWpBAXYiAkEDdGorAwAgAWUEQCACIQMFIAJBAWshBAsMAQsLIAYgA0EDdGorAwAiByABYQRAIAAoAhggA0ECdGoiACAAKAIAQQFqNgIABSAAKAIcIANBBHRBDyABIAehIAYgA0EDdGorAwggB6GjRAAAAAAAADBAovwCIgAgAEEPShtqQQJ0aiIAIAAoAgBBAWo2AgALQQELvAMCBn8BfiAArSACIAFrIgQiAq1Clfip+pe33puef358IQkgASEDA0AgAkEITwRAIAkgAykDAIVClfip+pe33puef34iCSAJQiCIhSEJIAJBCGshAiADQQhqIQMMAQsLIAIEfiAJIAMpAwBCf0LAACACrUIDhn2Ig4VClfip+pe33puef34iCSAJQiCIhQUgCQtClfip+pe33puef34iCSAJQiCIhUIgiKdBAXIiCCMJQQFrcSEHA0AjCCAHQQV0aiIFKAIAIgJFBEAjCyMMaiECIwwgBGokDCMKQQFqJAogAiABIAT8CgAAIAUgCDYCACAFIAI2AgQgBSAENgIIIAUgADYCDCAFQQE2AhAPCyACIAhGBH8gBSgCCCAERgVBAAsEfyAFKAIMIABGBUEACwR/IAUoAgQhBiABIQMgBCECAn8DQCACQQhPBEBBACAGKQMAIAMpAwBSDQIaIAJBCGshAiAGQQhqIQYgA0EIaiEDDAELCyACBH4gBikDACADKQMAhUJ/QsAAIAKtQgOGfYiDBUIAC1ALBUEACwRAIAUgBSgCEEEBajYCEAUgB0EBaiMJQQFrcSEHDAELCws=";

;// CONCATENATED MODULE: ../packages/drift/src/read/wasm/open-scanner.ts


let compiled;
/** Undefined where this machine has no WebAssembly with vectors: the plain scanner does the same. */
const openScanner = () => {
    if ((0,external_node_os_.endianness)() !== "LE")
        return undefined; // as WebAssembly's memory is
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(wasm, "base64"));
        return new WebAssembly.Instance(compiled).exports;
    }
    catch (error) {
        if (error instanceof WebAssembly.CompileError || error instanceof ReferenceError)
            return undefined;
        throw error;
    }
};
/** Gives out addresses one after the other; `grow` makes sure that all given out are there. */
const layOut = (memory) => {
    let end = 1024;
    const grow = (to = end) => {
        const pages = Math.ceil((to - memory.buffer.byteLength) / 65_536);
        if (pages > 0)
            memory.grow(pages);
    };
    const take = (bytes) => {
        const start = end;
        end += Math.ceil(bytes / 16) * 16;
        return start;
    };
    return { take, grow };
};
/** The upper 64 bits of 10^-64 to 10^64, shifted so that the first one is set, and cut. */
const mantissasOfTen = BigUint64Array.from({ length: 129 }, (_, index) => {
    const power = 10n ** BigInt(Math.abs(index - 64));
    const shifted = index < 64 ? (1n << 512n) / power : power << 512n;
    return shifted >> BigInt(shifted.toString(2).length - 64);
});

;// CONCATENATED MODULE: ../packages/drift/src/read/fast-scanner.ts



/** Sizes and offsets as in wasm/memory.as. */
const fast_scanner_window = 1 << 16;
const columnSize = 96;
const modes = { skip: 0, tally: 1, hold: 2, text: 3 };
const slotSize = 32;
const arenaBytes = 1 << 19;
/** Of distances beyond the edges, from 2^-64 up: sixteen to each power of two. See addToTail in wasm/count.as. */
const tailCells = 2048;
const firstTailKey = (1023 - 64) * 16;
/** The exact sum takes 2^26 numbers before it must be emptied. */
const rowsAtOnce = 1 << 25;
/**
 * A scanner in WebAssembly for text with these columns, or undefined where it cannot run. It counts plain numbers itself
 * and gathers all else as texts with counts: what is missing, a rarely written number, a category, decide the collectors.
 * @param plans in the order of the header, undefined for a column that nobody asked for
 */
const makeCellScanner = (plans, separator) => {
    const scanner = openScanner();
    if (!scanner)
        return undefined;
    const { memory } = scanner;
    const { take, grow } = layOut(memory);
    const slotCount = Math.max(1 << 14, 2 ** Math.ceil(Math.log2(plans.length * 4)));
    const table = take(plans.length * columnSize);
    const positions = take(fast_scanner_window * 4 + 256);
    const spans = take(plans.length * 8);
    const scratch = take(fast_scanner_window);
    const powers = take(23 * 8);
    const mantissas = take(129 * 8);
    const slots = take(slotCount * slotSize);
    const arena = take(arenaBytes + 16);
    const texts = [slots, slotCount, arena, arenaBytes];
    const width = plans.length;
    scanner.setUp(width, separator.charCodeAt(0), table, positions, spans, scratch, powers, mantissas, ...texts);
    const columns = plans.map((plan, index) => placeColumn(take, plan, index));
    const input = take(0) + 64; // the parser looks up to sixteen bytes back
    grow(input);
    new Float64Array(memory.buffer, powers, 23).set(Array.from({ length: 23 }, (_, at) => Number(`1e${at}`)));
    new BigUint64Array(memory.buffer, mantissas, 129).set(mantissasOfTen);
    columns.forEach((column, index) => {
        column.write(memory.buffer, table + index * columnSize);
    });
    let collectors = [];
    let sinceDrained = 0; // rows
    let counted = { rows: 0, ragged: 0 };
    const drainTexts = () => {
        const view = new DataView(memory.buffer);
        const bytes = Buffer.from(memory.buffer);
        for (let slot = slots; slot < slots + slotCount * slotSize; slot += slotSize) {
            if (view.getUint32(slot, true) === 0)
                continue;
            const text = view.getUint32(slot + 4, true);
            const length = view.getUint32(slot + 8, true);
            collectors[view.getUint32(slot + 12, true)].addBytes(bytes, text, text + length, view.getUint32(slot + 16, true));
        }
        scanner.clearTexts();
    };
    const drainColumns = () => {
        sinceDrained = 0;
        columns.forEach((column, index) => {
            column.drain(memory.buffer, table + index * columnSize, collectors[index]);
        });
    };
    const drainHeld = () => {
        for (const [index, column] of columns.entries())
            if (column.mode === modes.hold)
                column.drain(memory.buffer, table + index * columnSize, collectors[index]);
    };
    const drainRows = () => {
        const rows = scanner.takeRows();
        counted = { rows: counted.rows + rows, ragged: counted.ragged + scanner.takeRagged() };
        sinceDrained += rows;
    };
    const holds = columns.some(({ mode }) => mode === modes.hold);
    return {
        reserve: (bytes) => {
            grow(input + bytes + 64);
            return Buffer.from(memory.buffer, input, bytes);
        },
        scan: (from, end, limit) => {
            const last = input + Math.min(limit, end);
            let at = input + from;
            for (;;) {
                const next = scanner.scan(at, input + end, last);
                if (holds)
                    drainHeld();
                const full = !scanner.hasRoom();
                if (full)
                    drainTexts();
                drainRows();
                if (sinceDrained > rowsAtOnce)
                    drainColumns();
                if (next >= last || (next === at && !full))
                    return next - input;
                at = next;
            }
        },
        begin: (given) => {
            collectors = [];
            scanner.clearTexts();
            drainColumns(); // what a part left that could not be read to its end
            drainRows();
            counted = { rows: 0, ragged: 0 };
            collectors = given;
        },
        seen: () => counted.rows,
        finish: () => {
            drainTexts();
            drainColumns();
            return counted;
        },
    };
};
/** One column's place in the scanner's memory: how it is described there, and how what it counted is handed over. */
const placeColumn = (take, plan, index) => {
    if (!plan || plan.kind === "categorical" || plan.kind === "datetime")
        return placeCounts(plan ? modes.text : modes.skip);
    return plan.edges ? placeTally(take, Float64Array.from(plan.edges)) : placeHeld(take, index);
};
const placeCounts = (mode) => ({
    mode,
    write: (memory, at) => new DataView(memory).setInt32(at, mode, true),
    drain: (memory, at, collector) => {
        const view = new DataView(memory);
        collector?.addMissing(view.getUint32(at + 4, true));
        view.setUint32(at + 4, 0, true);
        view.setUint32(at + 8, 0, true);
    },
});
/** In a window there are at most so many rows that reach the column: a separator for each before it, a byte, a line break. */
const placeHeld = (take, index) => {
    const values = take((Math.floor(fast_scanner_window / (index + 2)) + 1) * 8);
    const counts = placeCounts(modes.hold);
    return {
        mode: modes.hold,
        write: (memory, at) => {
            counts.write(memory, at);
            new DataView(memory).setUint32(at + 36, values, true);
        },
        drain: (memory, at, collector) => {
            const n = new DataView(memory).getUint32(at + 8, true);
            if (n > 0)
                collector?.addNumbers(new Float64Array(memory, values, n));
            counts.drain(memory, at, collector);
        },
    };
};
const placeTally = (take, bounds) => {
    const cellCount = (bounds.length - 1) * numeric_tally/* cellsPerBin */.s6;
    const { first, last, scale, starts: startList } = (0,numeric_tally/* indexEdges */.PE)(bounds);
    const edges = take(bounds.length * 8);
    const starts = take(startList.length * 4);
    const at = take(bounds.length * 4);
    const cells = take(cellCount * 4);
    const sums = take(2 * exact_sum/* exponents */.lt * 8);
    const tails = take(2 * tailCells * 4);
    const counts = placeCounts(modes.tally);
    return {
        mode: modes.tally,
        write: (memory, column) => {
            counts.write(memory, column);
            const view = new DataView(memory);
            view.setInt32(column + 12, bounds.length - 1, true);
            [edges, starts, at, cells, sums].forEach((address, index) => {
                view.setUint32(column + 16 + index * 4, address, true);
            });
            [first, last, scale].forEach((value, index) => {
                view.setFloat64(column + 40 + index * 8, value, true);
            });
            clearBounds(view, column);
            view.setUint32(column + 80, tails, true);
            new Float64Array(memory, edges, bounds.length).set(bounds);
            new Int32Array(memory, starts, startList.length).set(startList);
        },
        drain: (memory, column, collector) => {
            const view = new DataView(memory);
            const atEdges = new Uint32Array(memory, at, bounds.length);
            const between = new Uint32Array(memory, cells, cellCount);
            const halves = [0, 1].map((half) => new Float64Array(memory, sums + half * exact_sum/* exponents */.lt * 8, exact_sum/* exponents */.lt));
            collector?.addTally({
                n: view.getUint32(column + 8, true),
                min: view.getFloat64(column + 64, true),
                max: view.getFloat64(column + 72, true),
                sum: { total: (0,exact_sum/* sumHalves */.LJ)(halves[0]) + (0,exact_sum/* sumHalves */.LJ)(halves[1]) },
                at: Float64Array.from(atEdges),
                cells: Float64Array.from(between),
                tails: view.getUint32(column + 84, true) > 0
                    ? [readTail(memory, tails), readTail(memory, tails + tailCells * 4)]
                    : [new Map(), new Map()],
            });
            new Uint32Array(memory, tails, 2 * tailCells).fill(0);
            view.setUint32(column + 84, 0, true);
            for (const list of [atEdges, between, ...halves])
                list.fill(0);
            clearBounds(view, column);
            counts.drain(memory, column, collector);
        },
    };
};
const readTail = (memory, at) => {
    const counts = new Map();
    new Uint32Array(memory, at, tailCells).forEach((count, cell) => {
        if (count > 0)
            counts.set(firstTailKey + cell, count);
    });
    return counts;
};
const clearBounds = (view, column) => {
    view.setFloat64(column + 64, Number.POSITIVE_INFINITY, true);
    view.setFloat64(column + 72, Number.NEGATIVE_INFINITY, true);
};

// EXTERNAL MODULE: ../packages/drift/src/read/open-bytes.ts
var open_bytes = __webpack_require__(53572);
// EXTERNAL MODULE: ../packages/drift/src/read/read-parquet.ts
var read_parquet = __webpack_require__(84191);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-json-lines.ts
var scan_json_lines = __webpack_require__(57552);
;// CONCATENATED MODULE: ../packages/drift/src/read/gather-part.ts






/** To start the fast one takes a few milliseconds, in which the plain one has read this much. */
const fastFrom = 1 << 19;
/** Reads parts with these plans, one after the other: they share the scanner's memory. */
const openGatherer = (plans, scanner) => {
    const keep = keepScanner(plans);
    const scannerOf = (file) => scanner === "fast" || (scanner === "suited" && file.size >= fastFrom) ? keep(file) : undefined;
    return async (part, progress) => {
        const collectors = new Map(plans.map((plan) => [plan.name, (0,collect_column/* makeCollector */.Mm)(plan)]));
        const counted = await gather[part.file.format](part, collectors, progress, scannerOf);
        return { ...counted, columns: plans.map(({ name }) => collectors.get(name).finish()) };
    };
};
/** Hands the cells of a whole file, each column's in the order of rows, to other collectors than those of profiles. */
const gatherInto = async (file, collectors) => {
    await gather[file.format]({ file }, collectors, undefined, () => undefined);
};
/** The scanner of the last file serves the next one too, where that has the same header. */
const keepScanner = (plans) => {
    const byName = new Map(plans.map((plan) => [plan.name, plan]));
    let kept;
    return ({ names, separator }) => {
        const header = JSON.stringify([separator, names]);
        if (kept?.header !== header) {
            const columns = names.map((name) => byName.get(name));
            kept = { header, scanner: makeCellScanner(columns, separator) };
        }
        return kept.scanner;
    };
};
const gatherCsv = async ({ file, range }, collectors, progress, scannerOf) => {
    const bytes = await (0,open_bytes/* openBytes */.o)(file.path, file.compression, range?.start);
    try {
        const byPosition = file.names.map((name) => collectors.get(name));
        return await countCells(file, bytes, byPosition, { range, progress, fast: scannerOf(file) });
    }
    finally {
        await bytes.close();
    }
};
const gatherJsonLines = async ({ file, range }, collectors, progress) => {
    let rows = 0;
    const record = (found, line) => {
        rows++;
        for (const [name, collector] of collectors) {
            const value = Object.hasOwn(found, name) ? found[name] : undefined;
            (0,scan_json_lines/* refuseNested */.g)(file.path, line, name, value);
            collector.addValue(value);
        }
    };
    const options = { compression: file.compression, part: range };
    const end = await (0,scan_json_lines/* scanJsonLines */.l)(file.path, { record, progress }, options);
    return { rows, ragged: 0, end };
};
const gatherParquet = async ({ file: { path, size }, groups }, collectors, progress) => {
    const file = await (0,read_parquet/* openParquet */.D)(path);
    const rows = await file.scan(collectors, {
        groups,
        progress: (done) => progress?.((size * done) / file.rows, done),
    });
    return { rows, ragged: 0, end: size };
};
const gather = { csv: gatherCsv, "json-lines": gatherJsonLines, parquet: gatherParquet };


/***/ }),

/***/ 53572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ detectCompression),
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);




/** The first bytes of a file say how it is compressed (RFC 1952, RFC 8878), whatever its name. */
const detectCompression = (head) => {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return "gzip";
    return head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : "none";
};
/** @param start where to begin, for a file that is not compressed */
const openBytes = async (path, compression, start = 0) => compression === "none" ? openPlain(path, start) : openPacked(path, compression);
const openPlain = async (path, start) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    let position = start;
    let told = start;
    return {
        read: async (buffer, offset) => {
            const { bytesRead } = await file.read(buffer, offset, buffer.length - offset, position);
            position += bytesRead;
            return bytesRead;
        },
        taken: () => {
            const since = position - told;
            told = position;
            return since;
        },
        close: () => file.close(),
    };
};
const openPacked = async (path, compression) => {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 16 });
    const chunks = compression === "gzip" ? unpackGzip(file) : unpackZstd(path, file);
    let chunk = Buffer.alloc(0);
    let told = 0;
    return {
        read: async (buffer, offset) => {
            while (chunk.length === 0) {
                const next = await chunks.next().catch((cause) => {
                    throw describeBroken(path, compression, cause);
                });
                if (next.done)
                    return 0;
                chunk = next.value;
            }
            const copied = chunk.copy(buffer, offset);
            chunk = chunk.subarray(copied);
            return copied;
        },
        taken: () => {
            const since = file.bytesRead - told;
            told = file.bytesRead;
            return since;
        },
        close: async () => {
            await chunks.return(undefined);
            file.destroy();
        },
    };
};
async function* unpackGzip(file) {
    const decoder = node_zlib__WEBPACK_IMPORTED_MODULE_2___default().createGunzip();
    file.on("error", (error) => decoder.destroy(error));
    yield* file.pipe(decoder);
}
/**
 * Node's decoder ends with the first frame and drops what follows, but a file may hold many (`cat a.zst b.zst`,
 * pzstd): each gets a decoder of its own, from where the last one stopped.
 */
async function* unpackZstd(path, file) {
    if (typeof (node_zlib__WEBPACK_IMPORTED_MODULE_2___default().createZstdDecompress) !== "function")
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is compressed with zstd, which Node ${process.versions.node} cannot read.`, {
            fix: "Use Node 22.15 or newer, or compress it with gzip.",
        });
    const chunks = file[Symbol.asyncIterator]();
    const next = async () => (await chunks.next()).value;
    let rest = await next();
    while (rest) {
        const decoder = node_zlib__WEBPACK_IMPORTED_MODULE_2___default().createZstdDecompress();
        const feed = async () => {
            let given = 0;
            for (let chunk = rest; chunk; chunk = await next()) {
                given += chunk.length;
                await new Promise((resolve, reject) => {
                    decoder.write(chunk, (error) => (error ? reject(error) : resolve()));
                });
                const unused = given - decoder.bytesWritten;
                if (unused > 0) {
                    decoder.end();
                    return chunk.subarray(chunk.length - unused);
                }
            }
            decoder.end();
            return undefined;
        };
        const feeding = feed();
        feeding.catch((error) => decoder.destroy(error)); // reading throws it
        yield* decoder;
        rest = await feeding;
    }
}
const describeBroken = (path, compression, cause) => {
    const code = String(cause.code);
    if (code === "Z_BUF_ERROR")
        return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is cut: its ${compression} data ends too early.`, {
            cause,
            fix: "Was it still being written or uploaded?",
        });
    if (/^(Z_|ZSTD_|ERR_ZLIB)/.test(code))
        return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} cannot be unpacked with ${compression}: ${cause.message}.`, { cause });
    return cause;
};


/***/ }),

/***/ 84191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openParquet)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** The row labels that pandas writes beside the columns, and does not read back as one. */
const pandasIndex = /^__index_level_\d+__$/;
/**
 * Opens a Parquet file. Memory is bounded by the bytes of one column in one row group and by one of its pages.
 * @throws UserError where the file is cut, damaged or not Parquet.
 */
const openParquet = async (path) => {
    const [{ readFooter }, { openCodec }, { isBulk, readFlatColumn }, { readValues }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7236).then(__webpack_require__.bind(__webpack_require__, 17236)),
        __webpack_require__.e(/* import() */ 8838).then(__webpack_require__.bind(__webpack_require__, 98838)),
        Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(7911)]).then(__webpack_require__.bind(__webpack_require__, 77911)),
        Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(6113)]).then(__webpack_require__.bind(__webpack_require__, 56113)),
    ]);
    const { rows, columns, groups } = await withRanges(path, ({ size, read }) => readFooter(size, async (start, end) => Buffer.from(await read(start, end)))).catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path} cannot be read as Parquet: ${cause.message}.`, { cause });
    });
    const known = new Map(columns.map((column) => [column.name, column]));
    const scanGroup = async (group, collectors, read) => {
        for (const [name, collector] of collectors) {
            const unreadable = (why, cause) => {
                throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path}: column ${JSON.stringify(name)} ${why}.`, { cause });
            };
            const column = known.get(name);
            if (!column)
                return unreadable("is not there");
            const { element, nested } = column;
            if (nested)
                throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path}: column ${JSON.stringify(name)} holds lists or structs, expected numbers, text, dates, true or false.`, { fix: "Write what is inside as columns of their own, or exclude the column." });
            const chunk = group.chunks.get(name);
            if (!chunk)
                return unreadable("is missing from a row group");
            const readColumn = async () => {
                const unpack = await openCodec(chunk.codec);
                const bytes = await read(chunk.start, chunk.start + chunk.size);
                return isBulk(element, chunk, collector)
                    ? readFlatColumn(bytes, element, chunk, collector, unpack)
                    : readValues(bytes, element, chunk, unpack, (values) => {
                        for (let row = 0; row < values.length; row++)
                            collector.addValue(values[row]);
                    });
            };
            const seen = await readColumn().catch((cause) => unreadable(`cannot be read: ${cause.message}`, cause));
            if (seen !== group.rows)
                unreadable(`has ${seen} of ${group.rows} rows`);
        }
    };
    return {
        rows,
        groups: groups.length,
        names: columns.map(({ name }) => name).filter((name) => !pandasIndex.test(name)),
        scan: (collectors, { groups: part = { from: 0, to: groups.length }, progress } = {}) => withRanges(path, async ({ read }) => {
            let seen = 0;
            for (const group of groups.slice(part.from, part.to)) {
                await scanGroup(group, collectors, read);
                progress?.(group.rows);
                seen += group.rows;
            }
            return seen;
        }),
    };
};
/** Ranges of a file, each in the same buffer as the one before. */
const withRanges = async (path, use) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let buffer = Buffer.alloc(0);
    try {
        return await use({
            size: (await file.stat()).size,
            read: async (start, end) => {
                if (buffer.length < end - start)
                    buffer = Buffer.allocUnsafeSlow(end - start);
                const { bytesRead } = await file.read(buffer, 0, end - start, start);
                return buffer.subarray(0, bytesRead);
            },
        });
    }
    finally {
        await file.close();
    }
};


/***/ }),

/***/ 96613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ scanBytes),
  C: () => (/* binding */ scanCsv)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
;// CONCATENATED MODULE: ../packages/drift/src/read/csv-header.ts

const separators = [",", ";", "\t", "|"];
const quote = 34;
const newline = 10;
/**
 * What separates columns: of comma, semicolon, tab and pipe the one that the header has most of outside quotes; comma
 * where it has none. Undefined where the header's end is not seen yet.
 */
const findSeparator = (bytes, start, end, last) => {
    const counts = new Map(separators.map((separator) => [separator.charCodeAt(0), 0]));
    let inside = false;
    let at = start;
    for (; at < end; at++) {
        const byte = bytes[at];
        if (byte === quote)
            inside = !inside;
        else if (inside)
            continue;
        else if (byte === newline)
            break;
        else if (counts.has(byte))
            counts.set(byte, counts.get(byte) + 1);
    }
    if (at === end && !last)
        return undefined;
    return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};
const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** @throws UserError for doubled names, and for a first line that is data. */
const checkHeader = (path, names) => {
    const twice = findTwice(names.filter((name) => name !== ""));
    if (twice !== undefined)
        throw new user_error.UserError(`${path} has two columns named ${JSON.stringify(twice)}.`, { fix: "Rename one." });
    const broken = names.find((name) => name.includes("\ufffd"));
    if (broken !== undefined)
        throw new user_error.UserError(`${path} is not UTF-8: the header has ${JSON.stringify(broken)}.`, {
            fix: "Save it as UTF-8.",
        });
    // pandas names the columns of a bare array 0, 1, 2, …
    if (names.every((name) => number.test(name)) && names.some((name, index) => name.trim() !== String(index)))
        throw new user_error.UserError(`${path} has no header: its first line is ${JSON.stringify(names.slice(0, 5).join(", "))}.`, { fix: "Begin the file with a line of column names." });
};
const findTwice = (names) => {
    const seen = new Set();
    return names.find((name) => seen.size === seen.add(name).size);
};
/** A column without a name gets the one that pandas gives it. */
const nameColumns = (names) => names.map((name, index) => name.trim() || `Unnamed: ${index}`);

// EXTERNAL MODULE: ../packages/drift/src/read/open-bytes.ts
var open_bytes = __webpack_require__(53572);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-records.ts
var scan_records = __webpack_require__(51052);
;// CONCATENATED MODULE: ../packages/drift/src/read/scan-csv.ts




const scan_csv_quote = 34;
const scan_csv_newline = 10;
const carriageReturn = 13;
/**
 * Streams a CSV file (RFC 4180: double quotes, LF or CRLF; a UTF-8 byte order mark and blank lines are skipped) in
 * bounded memory. @returns where in the file the first row begins that was not read.
 * @throws UserError for a file that is no CSV: no header, binary, UTF-16, a quote left open.
 */
const scanCsv = async (path, sink, options = {}) => {
    const bytes = await (0,open_bytes/* openBytes */.o)(path, options.compression ?? "none");
    try {
        return await scanBytes(path, bytes, sink, options);
    }
    finally {
        await bytes.close();
    }
};
/** The same for bytes that are open. @param path for messages */
const scanBytes = async (path, bytes, sink, { separator, part, fast }) => {
    const rows = makeRowScanner(path, sink, { separator, width: part?.width, before: fast?.seen });
    const scanner = fast ? joinScanners(rows, fast) : rows;
    const end = await (0,scan_records/* scanRecords */.u)(path, bytes, scanner, { ...part, progress: sink.progress });
    rows.finish();
    return end;
};
/** The header, rows without an end and rows that are very large are for the plain scanner, all others for the fast one. */
const joinScanners = (rows, fast) => ({
    reserve: fast.reserve,
    seen: rows.seen,
    scan: (bytes, end, last, limit) => {
        let at = 0;
        while (at < end && at < limit) {
            if (rows.inData())
                at = fast.scan(at, end, limit);
            if (at >= end || at >= limit)
                break;
            const next = rows.scan(bytes, end, last, at + 1, at);
            if (next === at)
                break;
            at = next;
        }
        return at;
    },
});
const makeRowScanner = (path, sink, known) => {
    let separator = known.separator?.charCodeAt(0);
    let width = known.width ?? 0;
    let rows = 0;
    const seen = () => rows + (known.before?.() ?? 0);
    let started = width > 0;
    let nextQuote = -1; // where the next one stands, so that files without quotes are searched for them only once
    const header = [];
    const collect = (column, bytes, start, end) => {
        header[column] = bytes.toString("utf8", start, end);
    };
    const scan = (bytes, end, last, limit, from = 0) => {
        let at = from;
        nextQuote = -1;
        if (!started && (end >= 3 || last)) {
            at = skipByteOrderMark(bytes, end);
            started = true;
        }
        else if (!started)
            return 0;
        while (at < end && at < limit) {
            const byte = bytes[at];
            if (byte === scan_csv_newline) {
                at++;
                continue;
            }
            if (byte === carriageReturn && at + 1 < end && bytes[at + 1] === scan_csv_newline) {
                at += 2;
                continue;
            }
            const next = scanRow(bytes, at, end, last);
            if (next < 0)
                return at;
            at = next;
        }
        return at;
    };
    // One look finds the row's end (so that no cell is handed over twice when a chunk cuts the row), one hands over.
    const scanRow = (bytes, start, end, last) => {
        if (nextQuote < start)
            nextQuote = findByte(bytes, scan_csv_quote, start);
        separator ??= findSeparator(bytes, start, end, last);
        if (separator === undefined)
            return -1;
        const rowEnd = findRowEnd(bytes, start, end, nextQuote, separator);
        if (rowEnd < 0 && !last)
            return -1;
        if (rowEnd === openQuote)
            throw new user_error.UserError(`${path}: a quote opened in data row ${seen() + 1} is never closed.`);
        const stop = rowEnd < 0 ? end : rowEnd;
        const textEnd = stop > start && bytes[stop - 1] === carriageReturn ? stop - 1 : stop;
        const fields = handOver(bytes, start, textEnd, separator, width === 0 ? collect : sink.cell);
        if (width === 0) {
            checkHeader(path, header);
            width = fields;
            sink.header(nameColumns(header), String.fromCharCode(separator));
        }
        else {
            rows++;
            sink.row(fields);
        }
        return Math.min(stop + 1, end);
    };
    return {
        scan,
        seen,
        inData: () => width > 0,
        finish: () => {
            if (width === 0)
                throw new user_error.UserError(`${path} is empty: not even a header.`);
        },
    };
};
const unfinished = -1;
const openQuote = -2;
const findByte = (bytes, byte, from) => {
    const at = bytes.indexOf(byte, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
};
const findRowEnd = (bytes, start, end, nextQuote, separator) => {
    const lineEnd = findByte(bytes, scan_csv_newline, start);
    if (nextQuote >= Math.min(lineEnd, end))
        return lineEnd < end ? lineEnd : unfinished;
    let inside = false;
    let fieldStart = true;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (inside) {
            if (byte !== scan_csv_quote)
                continue;
            if (bytes[at + 1] === scan_csv_quote && at + 1 < end)
                at++;
            else
                inside = false;
        }
        else if (byte === scan_csv_quote && fieldStart)
            inside = true;
        else if (byte === scan_csv_newline)
            return at;
        fieldStart = !inside && byte === separator;
    }
    return inside ? openQuote : unfinished;
};
const handOver = (bytes, start, end, separator, cell) => {
    let column = 0;
    let from = start;
    for (let at = start; at <= end; at++) {
        if (at < end && bytes[at] === scan_csv_quote && at === from) {
            const text = unquote(bytes, at, end, separator);
            cell(column++, text.bytes, 0, text.bytes.length);
            from = text.next + 1;
            at = text.next;
        }
        else if (at === end || bytes[at] === separator) {
            cell(column++, bytes, from, at);
            from = at + 1;
        }
    }
    return column;
};
/** The text of a quoted field, and where the separator (or the row's end) after it stands. */
const unquote = (bytes, start, end, separator) => {
    const parts = [];
    let from = start + 1;
    let at = from;
    for (; at < end; at++) {
        if (bytes[at] !== scan_csv_quote)
            continue;
        if (at + 1 < end && bytes[at + 1] === scan_csv_quote) {
            parts.push(bytes.subarray(from, at + 1));
            from = at + 2;
            at++;
        }
        else
            break;
    }
    parts.push(bytes.subarray(from, Math.min(at, end)));
    let next = Math.min(at + 1, end);
    const rest = next;
    while (next < end && bytes[next] !== separator)
        next++;
    if (next > rest)
        parts.push(bytes.subarray(rest, next)); // "a"b is taken as ab, as Python's csv module does
    return { bytes: parts.length === 1 ? parts[0] : Buffer.concat(parts), next };
};
const skipByteOrderMark = (bytes, end) => end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;


/***/ }),

/***/ 57552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseNested),
/* harmony export */   l: () => (/* binding */ scanJsonLines)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53572);
/* harmony import */ var _scan_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51052);



const newline = 10;
/**
 * Streams newline-delimited JSON, one object a line; blank lines and a byte order mark are skipped.
 * @returns where in the file the first line begins that was not read.
 * @throws UserError for a line that is not a JSON object.
 */
const scanJsonLines = async (path, sink, { compression = "none", part, } = {}) => {
    const bytes = await (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .openBytes */ .o)(path, compression, part?.start);
    try {
        return await (0,_scan_records_js__WEBPACK_IMPORTED_MODULE_2__/* .scanRecords */ .u)(path, bytes, makeLineScanner(path, sink), { ...part, progress: sink.progress });
    }
    finally {
        await bytes.close();
    }
};
const makeLineScanner = (path, sink) => {
    let line = 0;
    let records = 0;
    const scan = (bytes, end, last, limit) => {
        let at = 0;
        while (at < end && at < limit) {
            const found = bytes.indexOf(newline, at);
            const lineEnd = found < 0 || found >= end ? end : found;
            if (lineEnd === end && !last)
                return at;
            const text = bytes.toString("utf8", at, lineEnd).replace(/^\ufeff/, "");
            line++;
            at = Math.min(lineEnd + 1, end);
            if (text.trim() === "")
                continue;
            sink.record(parseLine(path, text, line), line);
            records++;
        }
        return at;
    };
    return { scan, seen: () => records };
};
const parseLine = (path, text, line) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}, line ${line}, is not JSON: ${cause.message}.`, {
            cause,
            fix: "Expected is one whole JSON object a line.",
        });
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}, line ${line}, is not a JSON object: ${text.slice(0, 40)}.`);
};
/** @throws UserError for an object or a list in a cell: such a column has no distribution to compare. */
const refuseNested = (path, line, column, value) => {
    if (typeof value !== "object" || value === null)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}, line ${line}: ${JSON.stringify(column)} holds ${Array.isArray(value) ? "a list" : "an object"}, expected a number, text, true, false or null.`, { fix: "Write what is inside as columns of their own, or exclude the column." });
};


/***/ }),

/***/ 51052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ scanRecords)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


const chunkBytes = 1 << 18;
const recordLimit = 1 << 24; // a quote that never closes would otherwise swallow the file into memory
/**
 * Streams records in bounded memory: one chunk, and the record that crosses it.
 * @param range where the bytes begin in their file, and where no record begins any more
 * @returns where the first record begins that was not handed over
 * @throws UserError for a record larger than 16 MiB, and for bytes that no text has
 */
const scanRecords = async (path, bytes, scanner, { start = 0, until = Number.POSITIVE_INFINITY, progress, } = {}) => {
    const reserve = scanner.reserve ?? copyLarger;
    let buffer = reserve(chunkBytes);
    let base = start; // where the buffer begins in the file
    let told = 0; // rows
    let kept = 0; // bytes of an unfinished record, at the buffer's beginning
    for (;;) {
        if (kept > recordLimit)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path}: row ${scanner.seen() + 1} is longer than ${recordLimit >> 20} MiB: a quote is probably never closed.`);
        if (buffer.length - kept < chunkBytes)
            buffer = reserve(buffer.length * 2, buffer);
        const read = await bytes.read(buffer, kept);
        const end = kept + read;
        refuseNul(path, buffer.subarray(kept, end), scanner);
        const done = scanner.scan(buffer, end, read === 0, until - base);
        progress?.(bytes.taken(), scanner.seen() - told);
        told = scanner.seen();
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(0, done)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path} is not UTF-8: some byte up to data row ${scanner.seen()} is no text.`, {
                fix: "Save it as UTF-8, such as with iconv -f latin1 -t utf-8.",
            });
        if (read === 0 || base + done >= until)
            return base + done;
        buffer.copy(buffer, 0, done, end);
        base += done;
        kept = end - done;
    }
};
const copyLarger = (bytes, held) => {
    const larger = Buffer.allocUnsafe(bytes);
    held?.copy(larger);
    return larger;
};
const refuseNul = (path, bytes, scanner) => {
    if (!bytes.includes(0))
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path} has NUL bytes after data row ${scanner.seen()}: it is binary, or text in UTF-16.`, { fix: "Save it as UTF-8 text, or as Parquet." });
};


/***/ })

};
