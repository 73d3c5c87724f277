"""What was seen, wished and heard, and what it felt like after: kept only when asked for.

Off unless switched on, in one file on this machine (``journal.sqlite3``), without any picture
and without Spotify's songs. Begin reading at `journal.Journal`, which is the whole of it, and at
`diary.Diary`, the one seam by which a session tells how things stand.
"""
