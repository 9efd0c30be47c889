"""Examinations, the Match and interviews: what may be said about them, when, and to whom."""

from analyzers.rule import Rule
from analyzers.rules.match.exam_content import ExamContent
from analyzers.rules.match.interview_confidential import InterviewConfidential
from analyzers.rules.match.match_rank import MatchRank
from analyzers.rules.match.match_soap import MatchSoap
from analyzers.rules.match.score_display import ScoreDisplay

RULES: tuple[type[Rule], ...] = (ExamContent, ScoreDisplay, MatchRank, MatchSoap, InterviewConfidential)
