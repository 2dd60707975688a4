"""Serves the model on loopback: GET /health/ready and /metadata, POST /predict with {"flights": [{…}, …]}. Plain Python."""

import argparse
import json
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from features import buckets, score, signature


def load(folder):
    with open(f"{folder}/MODEL.json") as file:
        return json.load(file)


def predict(model, flights):
    return [round(score(model["weights"], model["bias"], buckets(flight, model["features"])), 6) for flight in flights]


class Handler(BaseHTTPRequestHandler):
    model = None
    version = ""

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/health/ready":
            self.answer(200, {"ready": True, "version": self.version})
        elif self.path == "/metadata":
            self.answer(200, {"name": "flights", **signature(self.model["features"])})
        else:
            self.answer(404, {"error": "GET /health/ready or /metadata, or POST /predict"})

    def do_POST(self):
        if self.path != "/predict":
            return self.answer(404, {"error": "POST /predict"})
        try:
            flights = json.loads(self.rfile.read(int(self.headers["content-length"])))["flights"]
            scores = predict(self.model, flights)
        except (KeyError, TypeError, ValueError, AttributeError) as fault:
            return self.answer(400, {"error": f'expected {{"flights": [{{…}}]}}: {fault!r}'})
        return self.answer(200, {"scores": scores})

    def log_message(self, *_):
        pass


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", required=True, help="folder of MODEL.json")
    arguments.add_argument("--port", type=int, required=True)
    arguments.add_argument("--version", default="")
    given = arguments.parse_args()
    Handler.model, Handler.version = load(given.model), given.version
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    print(f"flights {given.version} on http://127.0.0.1:{given.port}", flush=True)
    ThreadingHTTPServer(("127.0.0.1", given.port), Handler).serve_forever()


if __name__ == "__main__":
    main()
