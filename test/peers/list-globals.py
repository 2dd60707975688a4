"""What picklescan says of pickles given on standard input: their imports and which of them it calls dangerous."""

import base64
import io
import json
import sys

from picklescan.scanner import SafetyLevel, scan_pickle_bytes

answers = {}
for each in json.load(sys.stdin):
    result = scan_pickle_bytes(io.BytesIO(base64.b64decode(each["base64"])), each["name"])
    answers[each["name"]] = {
        "error": result.scan_err,
        "globals": [[g.module, g.name, g.safety == SafetyLevel.Dangerous] for g in result.globals],
    }
json.dump(answers, sys.stdout)
