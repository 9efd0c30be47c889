"""Replies to somebody's post: what it says, what could be added, and what of that is worth showing."""
