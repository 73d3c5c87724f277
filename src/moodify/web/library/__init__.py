"""The person's own music over HTTP: folders, Audius, a server of one's own."""
