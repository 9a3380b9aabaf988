"""Start the engine without installing it: `python -I -X utf8 .../engine/__main__.py run job.json --events jsonl`."""

import sys
from pathlib import Path

if __name__ == "__main__":
    # With -I neither the working folder nor this file's folder is on the path. It is taken off again at once: in the
    # plugin's folder stand modules with such common names as `client`, which must not stand before anybody's.
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from engine.cli import main

    del sys.path[0]
    sys.exit(main())
