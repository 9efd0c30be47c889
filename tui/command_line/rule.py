"""`preround rule`: what a rule looks for, why, and where that is written."""

from __future__ import annotations

import argparse
from difflib import get_close_matches

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analyzers.rule import Example, Rule
from analyzers.rules import all_rules, rules_named
from reports.structured import rule_object
from reports.terminal import STYLES
from tui.command_line.output import console, print_object
from tui.command_line.status import CLEAR, UsageError


def run(arguments: argparse.Namespace) -> int:
    """Prints the rule of that name, or the list of all.

    Raises:
        UsageError: There is no such rule.
    """
    rules = rules_named(arguments.name) if arguments.name else all_rules()
    if not rules:
        near = get_close_matches(arguments.name, [rule.id for rule in all_rules()], n=1)
        hint = f"; did you mean {near[0]}?" if near else "; `preround rule` lists them"
        raise UsageError(f"no rule is called {arguments.name!r}{hint}")
    if arguments.format == "json":
        for rule in rules:
            print_object(rule_object(rule))
    elif arguments.name:
        for rule in rules:
            _print_rule(console(), rule)
    else:
        console().print(_list(rules))
    return CLEAR


def _list(rules: tuple[Rule, ...]) -> Table:
    table = Table.grid(padding=(0, 2))
    for rule in rules:
        table.add_row(Text(rule.severity, STYLES[rule.severity]), rule.id, rule.documentation.summary)
    return table


def _print_rule(screen: Console, rule: Rule) -> None:
    documentation = rule.documentation
    screen.print(
        Text.assemble((rule.id, "bold"), "  ", (rule.severity, STYLES[rule.severity]), f"  {rule.category}")
    )
    screen.print(Padding(documentation.summary, (0, 0, 1, 0)))
    parts = {
        "Looks for": documentation.looks_for,
        "Why": documentation.why,
        "Example": documentation.example,
        "Instead": documentation.instead,
        "Source": documentation.source,
        "Finds": "\n".join(Example.of(example).text for example in rule.bad[:3]),
        "Passes": "\n".join(Example.of(example).text for example in rule.good[:3]),
    }
    table = Table.grid(padding=(0, 2))
    for name, body in parts.items():
        table.add_row(Text(name, "dim"), Text(body))
    screen.print(table)
    screen.print()
