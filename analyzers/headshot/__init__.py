"""Is this picture a headshot? A picture in, criteria out. Nothing here judges a person.

`judge` is the door. OpenCV is loaded only when it is called; without it, what needs a face is left unjudged.
"""

from analyzers.headshot.judgement import Headshot, Seen, Unjudged, judge, look
from analyzers.headshot.picture import Box, Picture

__all__ = ["Box", "Headshot", "Picture", "Seen", "Unjudged", "judge", "look"]
