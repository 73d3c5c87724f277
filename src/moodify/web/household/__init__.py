"""Who is listening: remembered by the browser, asked where it isn't known."""
