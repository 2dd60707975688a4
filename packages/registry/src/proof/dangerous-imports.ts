/**
 * What must not be imported by a model file. Gathered from what picklescan, fickling and modelscan look for, from the
 * advisories against them, and from the standard library's own documentation.
 */

const modules: [reason: string, names: string][] = [
  [
    "runs programs and changes files of the machine",
    "os nt posix subprocess _posixsubprocess _winapi commands popen2 pty multiprocessing concurrent.futures.process shutil tempfile glob fileinput signal resource fcntl winreg _winreg msvcrt crypt platform _osx_support _aix_support _pyrepl",
  ],
  [
    "runs Python code that it is given",
    "runpy code codeop pdb bdb profile cProfile _lsprof timeit trace doctest test unittest idlelib lib2to3 antigravity turtle tkinter pydoc cmd sched threading _thread atexit asyncio gc numpy.f2py numpy.testing numpy.distutils torch._dynamo torch._inductor torch.fx torch.package torch.utils.bottleneck torch.utils.collect_env torch.utils.cpp_extension torch.testing torch.jit.unsupported_tensor_ops pandas.core.computation pandas.eval sympy.core.sympify sympy.sympify sympy.parsing",
  ],
  [
    "imports any module by its name, or installs one",
    "importlib imp zipimport pkgutil pip ensurepip venv setuptools distutils pkg_resources site sysconfig torch.hub builtins.__import__ cloudpickle.cloudpickle.subimport",
  ],
  [
    "gives the interpreter itself into the file's hands",
    "sys inspect marshal types.CodeType types.FunctionType ctypes _ctypes cffi _cffi_backend mmap linecache",
  ],
  [
    "opens connections to other machines",
    "socket _socket ssl _ssl http httplib urllib urllib2 urllib3 requests aiohttp httpx ftplib smtplib telnetlib poplib imaplib nntplib xmlrpc xmlrpclib socketserver SocketServer paramiko webbrowser torch.distributed.rpc wsgiref",
  ],
  [
    "loads another pickle or file, unseen by this scan",
    "pickle _pickle cPickle pickletools dill shelve dbm anydbm sqlite3 _sqlite3 joblib.load joblib.memory joblib.numpy_pickle.load joblib.numpy_pickle_utils pandas.read_pickle pandas.io numpy.load numpy.lib.npyio numpy.fromfile numpy.memmap numpy.ctypeslib numpy.loadtxt numpy.genfromtxt torch.load torch.save torch.serialization.load torch.serialization._load torch.serialization._legacy_load torch.storage._load_from_bytes torch.jit.load torch.ops torch.classes torch._C._jit tensorflow.io tensorflow.python.platform.gfile tensorflow.load_op_library tensorflow.python.framework.load_library keras.models.load_model tensorflow.keras.models.load_model tensorflow.python.keras.models.load_model torch.utils._config_module torch.utils.data.datapipes",
  ],
  [
    "is code that the file itself carries, run when it is loaded or used",
    "cloudpickle cloudpickle_fast dill._dill joblib.externals.cloudpickle keras.layers.core.lambda_layer keras.src.layers.core.lambda_layer",
  ],
];

export const dangerousModules: ReadonlyMap<string, string> = new Map(
  modules.flatMap(([reason, names]) => names.split(" ").map((name): [string, string] => [name, reason])),
);

/** Of modules that are not dangerous as a whole: names, each with all that hangs on it by dots. */
export const dangerousNames: ReadonlyMap<string, readonly (readonly [words: string, reason: string])[]> =
  new Map([
    [
      "builtins",
      [
        [
          "eval exec execfile compile __import__ apply __build_class__ breakpoint input help exit quit",
          "runs Python code that it is given",
        ],
        [
          "getattr setattr delattr hasattr vars globals locals dir type.__getattribute__ object.__getattribute__",
          "reaches any name by way of another, so that what is called cannot be seen",
        ],
        ["open file reload", "opens files of the machine"],
      ] as const,
    ],
    [
      "operator",
      [
        [
          "attrgetter methodcaller",
          "reaches any name by way of another, so that what is called cannot be seen",
        ],
      ] as const,
    ],
    [
      "_operator",
      [
        [
          "attrgetter methodcaller",
          "reaches any name by way of another, so that what is called cannot be seen",
        ],
      ] as const,
    ],
    ["io", [["open open_code FileIO", "opens files of the machine"]] as const],
    ["_io", [["open open_code FileIO", "opens files of the machine"]] as const],
    ["codecs", [["open", "opens files of the machine"]] as const],
    ["gzip", [["open GzipFile", "opens files of the machine"]] as const],
    ["bz2", [["open BZ2File", "opens files of the machine"]] as const],
    ["lzma", [["open LZMAFile", "opens files of the machine"]] as const],
    ["tarfile", [["open TarFile", "opens files of the machine"]] as const],
    ["zipfile", [["ZipFile PyZipFile", "opens files of the machine"]] as const],
    ["logging", [["FileHandler", "writes files of the machine"]] as const],
    [
      "logging.handlers",
      [
        [
          "FileHandler RotatingFileHandler TimedRotatingFileHandler SocketHandler HTTPHandler",
          "writes to files or to other machines",
        ],
      ] as const,
    ],
    [
      "logging.config",
      [["dictConfig fileConfig listen", "imports and calls what its configuration names"]] as const,
    ],
    [
      "copyreg",
      [
        ["pickle constructor add_extension remove_extension", "changes how every later pickle is read"],
      ] as const,
    ],
    [
      "copy_reg",
      [
        ["pickle constructor add_extension remove_extension", "changes how every later pickle is read"],
      ] as const,
    ],
    [
      "uuid",
      [["_get_command_stdout _popen getnode _ipconfig_getnode", "runs programs of the machine"]] as const,
    ],
    ["torch.jit", [["load", "loads another file, unseen by this scan"]] as const],
    [
      "yaml",
      [
        [
          "load load_all unsafe_load unsafe_load_all full_load full_load_all",
          "builds any object that the text names",
        ],
      ] as const,
    ],
    ["jsonpickle", [["decode loads unpickler", "builds any object that the text names"]] as const],
    ["numpy", [["save savez savez_compressed savetxt", "writes files of the machine"]] as const],
  ]);

/** Parts of a dotted name that lead out of the module they are reached through. */
export const hiddenDoors: ReadonlySet<string> = new Set(
  "os nt posix sys subprocess builtins importlib shutil socket ctypes pickle _pickle runpy pty marshal eval exec execfile system popen spawn fork execv execve execvp check_output Popen import_module runcode runsource run_module run_path func_globals func_code unlink rmdir write_text write_bytes read_text read_bytes chmod symlink_to f_globals gi_frame tb_frame".split(
    " ",
  ),
);
