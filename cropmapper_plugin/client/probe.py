"""Whether a Python can import modules: `python -I probe.py MODULE...`, run by the Python that is asked.

Prints the path of that Python, or exits with the reason why it will not do, whose first word says of which kind it is.
A broken library shows only when it is imported. Written for Pythons that are too old as well.
"""

import sys

if sys.version_info < (3, 9):  # noqa: UP036
    sys.exit("old " + sys.version.split()[0])
lacking = []
for name in sys.argv[1:]:
    try:
        __import__(name)
    except ModuleNotFoundError as problem:
        lacking.append(problem.name or name)
    except Exception as problem:
        # numpy gives a page of advice, and the cause as its last line.
        cause = (str(problem).strip() or type(problem).__name__).splitlines()[-1]
        sys.exit("broken " + name + ": " + cause)
if lacking:
    sys.exit("lacks " + ", ".join(dict.fromkeys(lacking)))
print(sys.executable)
