"""Stands in for the engine where the test is of who asks it: repeats what the real engine said of the tests' scene.

It takes the same command lines. A map is the recorded one, with the files and paths of the job that is asked for; other
parcels than the recorded ones are handed back as they were given. What holds no scene is refused in the recorded words.
Only the standard library is imported, so that it answers in a tenth of a second where an engine takes two.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

TAPE = json.loads(Path(__file__).with_name("tape.json").read_text(encoding="utf-8"))


def say(event: dict) -> None:
    print(json.dumps(event), flush=True)


def with_paths(event: dict, **paths: str) -> dict:
    """An event of the tape, with other paths in the place of the tape's."""
    text = json.dumps(event)
    for name, path in paths.items():
        text = text.replace(json.dumps(TAPE[name])[1:-1], json.dumps(path)[1:-1])
    return json.loads(text)


def run(job: dict) -> int:
    """Map, or refuse to."""
    if not list(Path(job["stack"]).glob("*.tif")):
        for event in TAPE["refused"]:
            say(with_paths(event, empty=job["stack"]))
        return 2
    *events, result = TAPE["mapped"]
    for event in events:
        say(with_paths(event, out=job["out"]))
    out = Path(job["out"])
    out.mkdir(parents=True, exist_ok=True)
    outputs = {role: out / Path(path).name for role, path in result["outputs"].items()}
    if not job.get("parcels"):
        del outputs["parcels"]
    for role, path in outputs.items():
        given = role == "parcels" and job["parcels"] != TAPE["parcels"]
        shutil.copy(job["parcels"] if given else result["outputs"][role], path)
    whole = result["summary"]["job"]
    whole = {**whole, **job, "options": {**whole["options"], **job.get("options", {})}}
    outputs["job"].write_text(json.dumps(whole), encoding="utf-8")
    made = {role: str(path) for role, path in outputs.items()}
    say({**with_paths(result, out=job["out"]), "outputs": made, "summary": {**result["summary"], "job": whole}})
    return 0


def sample(job: dict) -> int:
    """Hand out the scene."""
    out = Path(job["out"])
    shutil.copytree(TAPE["stack"], out / "scene")
    shutil.copy(TAPE["parcels"], out / "parcels.gpkg")
    say({"event": "progress", "stage": "simulate", "done": 1, "total": 2, "message": ""})
    made = {"stack": str(out / "scene"), "parcels": str(out / "parcels.gpkg")}
    say({"event": "result", "outputs": made, "summary": {"simulated": True}})
    return 0


def serve() -> int:
    """Answer what the models are, and what the scene holds."""
    say({**TAPE["mapped"][0], "job": "serve"})
    for line in sys.stdin:
        asked = json.loads(line)
        if "cancel" in asked:
            continue
        spec = asked["spec"]
        if spec["job"] == "models":
            said = [{"event": "result", "outputs": {}, "summary": {"models": TAPE["models"]}}]
        elif spec["job"] == "estimate":
            needs = {"seconds": 42.0, "memory_mb": 350.0, "disk_mb": 0.4}
            said = [{"event": "result", "outputs": {}, "summary": needs}]
        elif Path(spec["stack"]) == Path(TAPE["stack"]):
            said = TAPE["scanned"]
        else:
            said = [with_paths(event, empty=spec["stack"]) for event in TAPE["refused"][-1:]]
        for event in said:
            say({**event, "id": asked["id"]})
    return 0


if sys.argv[1] == "serve":
    sys.exit(serve())
if sys.argv[1] == "run":
    job = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    sys.exit(sample(job) if job["job"] == "sample" else run(job))
sys.exit(f"Nobody has recorded this: {sys.argv[1:]}")
