"""Stage the plugin as QGIS installs it, and pack the ZIP with qgis-plugin-ci.

    python packaging/package.py                  # build/stage, then build/cropmapper.VERSION.zip
    python packaging/package.py --stage-only   # build/stage only

qgis-plugin-ci packs what git has, from a folder that is called as the plugin is installed. The checkout is neither:
so plugin, engine and resources are copied into one folder, and that becomes a scratch repository of its own.
"""

from __future__ import annotations

import argparse
import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

from translations import release

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
STAGE = BUILD / "stage"
PLUGIN = STAGE / "cropmapper"
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.py[cod]", "*.part", ".*")
# For the checkout only: the locks of environments that no user has.
CHECKOUT_ONLY = (
    "resources/locks/development.txt",
    "resources/locks/lint.txt",
    "resources/locks/qgis.txt",
)


def version() -> str:
    """Return the version that metadata.txt states."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def stage() -> Path:
    """Copy plugin, engine and resources into one folder, as QGIS installs them; return that folder."""
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(ROOT / "cropmapper_plugin", PLUGIN, ignore=LEFT_OUT)
    for part in ("engine", "resources"):
        shutil.copytree(ROOT / part, PLUGIN / part, ignore=LEFT_OUT)
    for name in CHECKOUT_ONLY:
        path = PLUGIN / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    for path in sorted((PLUGIN / "resources" / "i18n").glob("*.ts")):
        release(path)
        path.unlink()
    for name in ("metadata.txt", "LICENSE"):
        shutil.copy2(ROOT / name, PLUGIN / name)
    shutil.copy2(ROOT / "CHANGELOG.md", STAGE / "CHANGELOG.md")
    (STAGE / ".qgis-plugin-ci").write_text(
        "plugin_path: cropmapper\ngithub_organization_slug: cropmapper\nproject_slug: cropmapper\n", encoding="utf-8"
    )
    return PLUGIN


def pack() -> Path:
    """Pack the staged folder; return the ZIP."""
    author = ["-c", "user.name=CropMapper", "-c", "user.email=cropmapper@users.noreply.github.com"]
    # Signing, hooks and templates are the user's own, for the user's own repositories.
    plain = ["-c", "commit.gpgsign=false", "-c", "core.hooksPath=", "-c", "init.defaultBranch=main"]
    run(["git", *plain, "init", "--quiet", "--template=", "."])
    run(["git", "add", "--all", "--force"])
    run(["git", *author, *plain, "commit", "--quiet", "--message", f"CropMapper {version()}"])
    run([plugin_ci(), "package", version(), "--allow-uncommitted-changes"])
    made = STAGE / f"cropmapper.{version()}.zip"
    return Path(shutil.move(made, BUILD / made.name))


def plugin_ci() -> str:
    """Return the path of qgis-plugin-ci: of the lint environment, else the system's."""
    own = ROOT / ".venv" / "lint" / "bin" / "qgis-plugin-ci"
    found = str(own) if own.is_file() else shutil.which("qgis-plugin-ci")
    if not found:
        sys.exit("qgis-plugin-ci is not installed. Run `make setup`.")
    return found


def run(command: list[str]) -> None:
    """Run a command in the scratch repository, and stop with its exit code when it fails."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    ended = subprocess.run(command, cwd=STAGE, env=variables, check=False)
    if ended.returncode:
        sys.exit(ended.returncode)


def main() -> None:
    """Stage, and unless told otherwise pack."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stage-only", action="store_true", help="only stage the plugin's folder")
    arguments = parser.parse_args()
    print(stage())
    if not arguments.stage_only:
        print(pack())


if __name__ == "__main__":
    main()
