/** Class names as Python writes them: one word without dots, its first letter a capital. */
const className = /^_?[A-Z]\w*$/;
const classOrCython = /^(_?[A-Z]\w*|__pyx_unpickle_\w+)$/;

/**
 * What models are made of: containers, numbers, arrays and the classes of the libraries that train them. A class of
 * these libraries is known by its module; a function only by its own name, because functions are called as they are.
 */
export const knownImports: readonly (readonly [modules: RegExp, names: RegExp])[] = [
  [
    /^(builtins|__builtin__)$/,
    /^(set|frozenset|list|dict|tuple|int|long|float|complex|bool|str|unicode|bytes|bytearray|slice|range|xrange|object|type|Exception|ValueError|TypeError|KeyError|RuntimeError)$/,
  ],
  [/^(collections|_collections)$/, /^(OrderedDict|defaultdict|deque|Counter)$/],
  [/^(copyreg|copy_reg)$/, /^(_reconstructor|__newobj__|__newobj_ex__)$/],
  [/^_codecs$/, /^encode$/], // how protocols below 3 write bytes
  [/^datetime$/, /^(date|time|datetime|timedelta|timezone)$/],
  [/^decimal$/, /^Decimal$/],
  [/^fractions$/, /^Fraction$/],
  [/^uuid$/, /^(UUID|SafeUUID)$/],
  [/^array$/, /^(array|_array_reconstructor)$/],
  [/^pathlib(\._local)?$/, /^(Pure)?(Posix|Windows)?Path$/],
  [/^re$/, /^_compile$/],
  [/^argparse$/, /^Namespace$/],
  [/^types$/, /^SimpleNamespace$/],
  [/^_?io$/, /^(BytesIO|StringIO)$/],
  [
    /^numpy$/,
    /^(dtype|ndarray|matrix|generic|bool_?|u?int(8|16|32|64|p|c)?|longlong|ulonglong|float(16|32|64|128|_)?|complex(64|128|256|_)?|longdouble|clongdouble|str_|bytes_|unicode_|string_|object_|void|datetime64|timedelta64)$/,
  ],
  [/^numpy\.(_?core)\.multiarray$/, /^(_reconstruct|scalar)$/],
  [/^numpy\.(_?core)\.numeric$/, /^_frombuffer$/],
  [/^numpy\.dtypes$/, /^\w+DType$/],
  [/^numpy\.ma(\.core)?$/, /^(_mareconstruct|MaskedArray)$/],
  [/^numpy\.random\._pickle$/, /^__(randomstate|generator|bit_generator)_ctor$/],
  [
    /^numpy\.random(\.\w+)?$/,
    /^(RandomState|Generator|MT19937|PCG64|PCG64DXSM|Philox|SFC64|SeedSequence|__pyx_unpickle_\w+)$/,
  ],
  [/^scipy\.sparse(\.\w+)?$/, /^(bsr|coo|csc|csr|dia|dok|lil)_(matrix|array)$/],
  [/^scipy\.(interpolate|spatial)(\.\w+)*$/, className],
  [
    /^pandas(\.\w+)*$/,
    /^(DataFrame|Series|\w*Index|\w*Array|\w*Dtype|\w*Block|BlockManager|SingleBlockManager|Timestamp|Timedelta|Interval|Period|_unpickle_block|_new_Index|_new_DatetimeIndex|_timestamp_unpickle|_timedelta_unpickle|new_block|__pyx_unpickle_\w+)$/,
  ],
  [/^sklearn(\.\w+)*$/, classOrCython],
  [/^_loss$/, /^__pyx_unpickle_\w+$/],
  [/^(xgboost|lightgbm|catboost)(\.\w+)*$/, className],
  [/^_catboost$/, className],
  [/^joblib\.numpy_pickle$/, /^NumpyArrayWrapper$/],
  [
    /^torch$/,
    /^(\w+Storage|Size|device|Tensor|FloatTensor|LongTensor|float(16|32|64)?|double|half|bfloat16|u?int(8|16|32|64)|long|short|bool|complex(32|64|128))$/,
  ],
  [
    /^torch\._utils$/,
    /^_rebuild_(tensor(_v2|_v3)?|parameter(_with_state)?|qtensor|sparse_tensor|meta_tensor_no_storage|device_tensor_from_numpy)$/,
  ],
  [/^torch\.serialization$/, /^_get_layout$/],
  [/^torch\.storage$/, /^(Typed|Untyped)Storage$/],
  [/^torch\.nn\.(parameter|modules(\.\w+)*)$/, className],
  [/^torch\.optim(\.\w+)*$/, className],
];
