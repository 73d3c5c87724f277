"""The HTTP and WebSocket surface, and the page itself (``static/``)."""
