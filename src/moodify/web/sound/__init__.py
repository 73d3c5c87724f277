"""What is heard and seen of a song: which kind of sound a file is, brought to one that plays."""
