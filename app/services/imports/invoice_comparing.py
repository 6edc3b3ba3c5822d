"""Comparing the lines of a file with each other: they are of one invoice, which is a new one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.errors import Refusal
from app.services.imports.checked_row import CheckedRow
from app.services.imports.drafts import InvoiceLineDraft
from app.services.imports.fields import Field
from app.services.imports.problems import Problem, Reason, Severity, in_order, wrong
from app.services.imports.rules import InvoiceRules


def lines_compared(rows: Iterable[CheckedRow], rules: InvoiceRules) -> list[CheckedRow]:
    """Return the rows in their order; those of another invoice than the first are rejected.

    The first is that of the first row that is not skipped: who skips its rows imports the next.
    """
    found = list(rows)
    drafts = [row.alone.draft for row in found if not row.skipped]
    first = next((draft for draft in drafts if isinstance(draft, InvoiceLineDraft)), None)
    return [_compared(row, first, rules) for row in found]


def _compared(row: CheckedRow, first: InvoiceLineDraft | None, rules: InvoiceRules) -> CheckedRow:
    draft = row.alone.draft
    problems: tuple[Problem, ...] = ()
    if isinstance(draft, InvoiceLineDraft) and first is not None and not row.skipped:
        problems = tuple(_found(draft, first, rules))
    is_wrong = any(problem.severity is Severity.ERROR for problem in problems)
    return replace(
        row,
        draft=None if is_wrong or row.skipped else draft,
        problems=in_order((*row.alone.problems, *problems)),
    )


def _found(
    draft: InvoiceLineDraft, first: InvoiceLineDraft, rules: InvoiceRules
) -> Iterator[Problem]:
    if draft.number != first.number:
        yield wrong(Reason.INVOICE_OTHER_NUMBER, number=first.number).at(Field.INVOICE_NUMBER)
        return
    known = rules.known.invoices.get(draft.number)
    if known is not None:
        problem = wrong(Refusal.INVOICE_KNOWN, number=draft.number, day=known)
        yield problem.at(Field.INVOICE_NUMBER)
    if draft.issued_on != first.issued_on:
        yield wrong(Reason.INVOICE_OTHER_DATE, day=first.issued_on).at(Field.INVOICE_DATE)
