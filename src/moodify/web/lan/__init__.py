"""The page on the home network: the door, pairing, and the certificate for phones."""
