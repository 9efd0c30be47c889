"""The app in a browser of this machine; needs the extra `web`."""
