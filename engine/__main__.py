"""Start the engine without installing it: `python -I -X utf8 .../engine/__main__.py run job.json --events jsonl`."""

import sys
from pathlib import Path

if __name__ == "__main__":
    # With -I neither the working folder nor this file's folder is on the path.
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from engine.cli import main

    sys.exit(main())
