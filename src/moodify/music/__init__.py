"""Songs: the catalogue, its sources, and files of songs."""
