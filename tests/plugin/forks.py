"""Engines as forks of a process that has loaded it: they do what one started anew does, without its start.

A job in the plugin takes two seconds, of which most goes into loading libraries; a fork takes hundredths. It has its
own standard streams, folder, environment and exit code, its guard, and dies with the process that stands for it. What
the start itself does is tested where engines are started: in tests of processes and sessions, and from end to end.

`forks.py SERVER` is run by the engine's Python and makes the forks; `forks.py SERVER run job.json ...` stands for one
of them, is run by any Python, and loads next to nothing.
"""

import json
import os
import signal
import socket
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
_JOBS = ("check", "classify", "delineate", "extract", "map", "models", "scan", "suspects", "teach")
_LOADED = (
    *("engine.cli", "engine.cli.running", "engine.cli.serve.desk", "engine.contract", "engine.events"),
    *("engine.process.cancel", "engine.process.guard", *(f"engine.jobs.{job}" for job in _JOBS), "onnxruntime"),
)


def stand_for(server: str, arguments: list) -> int:
    """Have an engine made that has this process's streams, folder and environment; end as it ends."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        line.connect(server)
        request = {"arguments": arguments, "cwd": os.getcwd(), "env": dict(os.environ)}
        socket.send_fds(line, [json.dumps(request).encode()], [0, 1, 2])
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda number, _: line.send(b"%d" % number))
        # A reader of its streams waits for their end in this process, too.
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in range(3):
            os.dup2(nothing, descriptor)
        code = int(line.recv(16))
    if code < 0:
        signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    return code


def serve(server: str) -> None:
    """Load the engine and fork for whoever asks, until standard input ends."""
    import importlib
    import selectors

    sys.path.insert(0, ROOT)
    for name in _LOADED:
        importlib.import_module(name)
    del sys.path[0]
    awake, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    lines = {}  # of those who stand for an engine, by its process
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as desk, selectors.DefaultSelector() as selector:
        desk.bind(server)
        desk.listen(16)
        for source in (0, awake, desk):
            selector.register(source, selectors.EVENT_READ)
        print("ready", flush=True)
        while True:
            for key, _ in selector.select():
                if key.fileobj == 0:
                    for process in lines:
                        os.kill(process, signal.SIGKILL)
                    return
                if key.fileobj == awake:
                    os.read(awake, 64)
                    _tell_of_ended(lines, selector)
                elif key.fileobj is desk:
                    line, _ = desk.accept()
                    lines[_fork(line)] = line
                    selector.register(line, selectors.EVENT_READ)
                else:
                    _pass_on(key.fileobj, lines, selector)


def _fork(line: socket.socket) -> int:
    message, descriptors, _, _ = socket.recv_fds(line, 1 << 20, 3)
    process = os.fork()
    if process == 0:
        _be_the_engine(json.loads(message), descriptors)
    for descriptor in descriptors:
        os.close(descriptor)
    return process


def _tell_of_ended(lines: dict, selector) -> None:
    while lines:
        process, status = os.waitpid(-1, os.WNOHANG)
        if not process:
            return
        line = lines.pop(process)
        if line.fileno() >= 0:
            line.send(b"%d" % os.waitstatus_to_exitcode(status))
            selector.unregister(line)
            line.close()


def _pass_on(line: socket.socket, lines: dict, selector) -> None:
    """Give an engine the signal that the process that stands for it was given, or that it died of."""
    if line.fileno() < 0:
        return  # closed, when the engine's end was told
    process = next(process for process, other in lines.items() if other is line)
    number = line.recv(16)
    os.kill(process, int(number or signal.SIGKILL))
    if not number:
        selector.unregister(line)
        line.close()


def _be_the_engine(request: dict, descriptors: list) -> None:
    import traceback

    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for place, descriptor in enumerate(descriptors):
        os.dup2(descriptor, place)
        os.close(descriptor)
    # The loaded ones know of their files whether one may go back in them.
    for place, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        setattr(sys, name, os.fdopen(place, mode, 1, "utf-8", closefd=False))
    code = 70
    try:
        os.chdir(request["cwd"])
        os.environ.clear()
        os.environ.update(request["env"])
        sys.argv = ["cropmapper", *request["arguments"]]
        code = sys.modules["engine.cli"].main()
    except SystemExit as ended:
        code = ended.code or 0
    except Exception:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    if sys.argv[2:]:
        sys.exit(stand_for(sys.argv[1], sys.argv[2:]))
    serve(sys.argv[1])
