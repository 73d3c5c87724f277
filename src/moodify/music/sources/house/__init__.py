"""House music: what Moodify composes and plays itself.

From the page to the sound, each module with one concern:

    theory      pitches, scales, chords, voice leading
    notation    tunes, chord charts and drum grids written as text
    score       Piece → Song → Part → Note; form, tempo, swing, rubato
    patterns    chords → accompaniment; `melody` tune → second voices; `grooves` drums
    pieces/     the compositions, one module a piece
    tone        modes, wavetables, noise, filters
    keys, plucked, mallets, sustained, electric, drums, instruments
    effects, room, mix, loudness, master
    render      piece → FLAC file, also ``python -m moodify.music.sources.house.render``
    files, process, source      where recordings lie, and the `HouseSource` that the app sees
"""

from moodify.music.sources.house.source import HouseSource

__all__ = ["HouseSource"]
