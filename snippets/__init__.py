"""Words we offer: headlines, topics with their sources, scripts, reply moves; each checked before it is shown."""
