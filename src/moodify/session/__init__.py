"""One listener's rooms, wired together: a frame or a command in, the session's state out.

No I/O of its own: pictures arrive decoded, songs come from the library, and whoever holds a
`Session` sends its state on. `Rooms` is what all listeners share.
"""

from moodify.session.listener import Session
from moodify.session.rooms import Rooms

__all__ = ["Rooms", "Session"]
