"""The catalogue on a PostgreSQL server, for many machines. Begin reading at `opening`."""
