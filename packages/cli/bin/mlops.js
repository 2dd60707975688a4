#!/usr/bin/env node
// The command inside a clone; the package's own bin is the same file of dist.
import "../../../dist/mlops.js";
