"""The catalogue in one SQLite file, as on a person's own machine. Begin reading at `opening`."""
