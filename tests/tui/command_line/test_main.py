"""What every command shares: help, no terminal, no colour, rules, a reader that goes away."""

import subprocess
import sys

from analyzers.rules import all_rules


def test_without_a_terminal_the_samples_are_shown(preround):
    ran = preround()
    assert ran.status == 0
    assert "Score" in ran.out
    assert "✖ BLOCK" in ran.out
    assert ran.err == ""


def test_help_and_version(preround):
    assert "check" in preround("--help").out
    assert preround("--version").out.startswith("preround 0.")


def test_an_unknown_command_is_one_line(preround):
    ran = preround("chekc")
    assert ran.status == 2
    assert ran.err.count("\n") == 1


def test_every_rule_explains_itself(preround):
    listed = preround("rule").out
    assert all(rule.id in listed for rule in all_rules())
    told = preround("rule", "phi-identifier").out
    assert "164.514" in told
    assert "Passes" in told


def test_an_unknown_rule_names_its_nearest(preround):
    ran = preround("rule", "match-soup")
    assert ran.status == 2
    assert ran.err == "preround: no rule is called 'match-soup'; did you mean match-soap?\n"


def test_colour_never_reaches_a_pipe(preround):
    assert "\x1b" not in preround("check", "-", stdin="MD Candidate", FORCE_COLOR="", NO_COLOR="1").out


def test_a_reader_that_goes_away_is_no_fault():
    command = f"{sys.executable} -m tui.command_line.main rule | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
