"""Make the virtual environment, also where Debian ships python3 without venv.

Used by the Makefile: ``python3 tools/make_venv.py .venv``. Standard library only.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import venv


def main() -> int:
    """Make the environment named on the command line; give an exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this script runs before anything is installed
        print(f"Moodify needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        print("With another one installed: make run PYTHON=python3.13")
        return 1
    if importlib.util.find_spec("ensurepip") is None and not install_debian_venv():
        print("This Python comes without venv. Install it, then try again:")
        print("    sudo apt install python3-venv")
        return 1
    folder = sys.argv[1]
    try:
        venv.create(folder, with_pip=True, clear=True)
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(folder, ignore_errors=True)  # half of one would pass for a whole one
        print(f"The virtual environment {folder} can't be made: {error}")
        return 1
    return 0


def install_debian_venv() -> bool:
    """Install python3-venv with apt where this user may; True when it worked."""
    if not shutil.which("apt-get"):
        return False
    if os.geteuid() == 0:
        prefix = []
    elif shutil.which("sudo"):
        prefix = ["sudo"]
    else:
        return False
    print("This Python comes without venv: installing Debian's python3-venv.", flush=True)
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    commands = (["apt-get", "update", "-q"], ["apt-get", "install", "-y", "-q", package])
    return all(subprocess.run([*prefix, *c], check=False).returncode == 0 for c in commands)


if __name__ == "__main__":
    sys.exit(main())
