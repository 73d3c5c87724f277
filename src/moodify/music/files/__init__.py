"""Files of songs in and out: CSV, JSON, M3U and XSPF. Begin reading at `lists`."""

from moodify.music.files.known import found_among
from moodify.music.files.lists import SUFFIXES, read_list, write_list
from moodify.music.files.result import ListRead

__all__ = ["SUFFIXES", "ListRead", "found_among", "read_list", "write_list"]
