"""``python -m moodify`` is ``moodify``."""

from moodify.cli.main import main

if __name__ == "__main__":
    main(prog_name="moodify")
