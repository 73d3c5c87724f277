"""Invented artists, titles and lists: none of them exists."""

from __future__ import annotations

SONGS: dict[str, tuple[tuple[str, str, str, int], ...]] = {
    "joy": (
        ("Lemonade Weather", "The Paper Kites Club", "Front Porch Radio", 2016),
        ("Saturday Bicycle", "Novi Sunlane", "Wheels & Wings", 2019),
        ("Confetti Logic", "Marla Quickstep", "Confetti Logic", 2021),
        ("Große Sprünge", "Die Hofpausen", "Kreidezeit", 2018),
        ("Danse du Comptoir", "Élodie Marchepied", "Zinc", 2014),
        ("Mango Parade", "Los Vecinos del Cinco", "Azotea", 2017),
        ("Yellow Trolley", "Tin Harbour", "Quayside Singles", 2012),
        ("Hop the Fence", "Juniper Rowdies", "Hedgerow", 2020),
    ),
    "calm": (
        ("Slow Lantern", "Aiko Fernvale", "Paper House", 2015),
        ("Moss on the Steps", "Hollow Reed Ensemble", "Undergrowth", 2011),
        ("Ísafold at Dawn", "Sólveig Brimness", "Ljós", 2018),
        ("Tide Table", "Tin Harbour", "Quayside Singles", 2012),
        ("Blue Enamel Kettle", "Oren Passmore", "Kitchen Songs", 2013),
        ("Quiet Carriage", "Maren Oddsen", "Timetables", 2019),
        ("Cotton Hours", "Aiko Fernvale", "Paper House", 2015),
        ("Niebla Mansa", "Río Callado", "Orilla", 2016),
    ),
    "sad": (
        ("The Last Tram Home", "Oren Passmore", "Kitchen Songs", 2013),
        ("Letters to Nobody", "Wren Ashdown", "Grey Ink", 2017),
        ("Novemberregen auf Glas", "Die Hofpausen", "Kreidezeit", 2018),
        ("Une chaise vide", "Élodie Marchepied", "Zinc", 2014),
        ("Half a Photograph", "Maren Oddsen", "Timetables", 2019),
        ("Rooms We Left", "Glasshouse Weather", "Condensation", 2010),
        ("Cold Coffee Hymn", "Wren Ashdown", "Grey Ink", 2017),
        ("Salt in the Letterbox", "Tin Harbour", "Quayside Singles", 2012),
    ),
    "anger": (
        ("Breaker Panel", "Voltkrähe", "Überspannung", 2020),
        ("No More Nice Letters", "The Curb Stompers Choir", "Kerb", 2009),
        ("Iron Turnstile", "Slagheap Prophets", "Foundry", 2014),
        ("Nine Floors Down", "Voltkrähe", "Überspannung", 2020),
        ("Shout at the Kettle", "Riot at Number Six", "Noise Complaint", 2015),
        ("Vidrio Roto", "Los Vecinos del Cinco", "Azotea", 2017),
        ("Red Ledger", "Slagheap Prophets", "Foundry", 2014),
        ("Teeth of the Saw", "Riot at Number Six", "Noise Complaint", 2015),
    ),
    "energy": (
        ("Interval Sprint", "DJ Parallax Moth", "Cadence 174", 2022),
        ("Second Wind Machine", "Novi Sunlane", "Wheels & Wings", 2019),
        ("Kilometre Eleven", "Stride & Pulse", "Kerbside Tempo", 2021),
        ("Laufmaschine", "Voltkrähe", "Überspannung", 2020),
        ("Burpee Ballad", "Stride & Pulse", "Kerbside Tempo", 2021),
        ("Neon Stairwell", "DJ Parallax Moth", "Cadence 174", 2022),
    ),
    "focus": (
        ("Study in Pale Green", "Hollow Reed Ensemble", "Undergrowth", 2011),
        ("Index Cards", "Looplight", "Desk Lamp Tapes", 2020),
        ("Marginalia", "Looplight", "Desk Lamp Tapes", 2020),
        ("Graph Paper Rain", "Looplight", "Desk Lamp Tapes", 2020),
        ("Footnote Waltz", "Aiko Fernvale", "Paper House", 2015),
        ("Slow Compile", "Nil Pointer Quartet", "Stack & Heap", 2023),
    ),
}
"""By mood: title, artist, album, year."""

VARIANTS = (
    ("Slow Lantern - Live at the Boathouse", "Aiko Fernvale", "Boathouse Nights", 2017),
    ("Slow Lantern - 2024 Remaster", "Aiko Fernvale", "Paper House (Deluxe)", 2024),
    ("Slow Lantern (Karaoke Version)", "Singalong Parlour", "Karaoke Evenings 9", 2018),
    ("Slow Lantern", "Strings of the Tribute Room", "Covers for Candlelight", 2019),
    ("Slow Lanterns", "Mireille Dusk", "Second Floor", 2012),
    ("The Last Tram Home - Radio Edit", "Oren Passmore", "The Last Tram Home", 2013),
    ("The Last Tram Home - Live", "Oren Passmore", "Kitchen Songs Live", 2016),
    ("The Last Tram Home (In the Style of Oren Passmore)", "Singalong Parlour", "Hits 4", 2015),
    ("Lemonade Weather - Acoustic", "The Paper Kites Club", "Porch Sessions", 2018),
    ("Lemonade Weather (8-Bit Cover)", "Pixel Arcade Band", "Coin Slot", 2020),
    ("Confetti Logic - DJ Parallax Moth Remix", "Marla Quickstep", "Confetti Remixed", 2022),
    ("Breaker Panel - Instrumental", "Voltkrähe", "Überspannung (Bonus)", 2021),
)
"""Versions that a search must not take for the song that was meant."""

LISTS = {
    "happy": "joy",
    "Zum Runterkommen 🌙": "calm",
    "Coups de cafard": "sad",
    "Rabia y ruido": "anger",
}
"""The person's own lists, in several languages, and the mood of what is in them."""
