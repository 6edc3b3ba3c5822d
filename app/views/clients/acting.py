"""Doing the acts of the Clients page: what is asked first, what is said afterwards."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.anonymising import anonymise
from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.client_detail import client_detail
from app.services.client_lists import ClientInList
from app.services.clients import archive, delete_draft, lose, take_back
from app.services.journal import Books
from app.views import labels
from app.views.clients.accept_dialog import AcceptDialog
from app.views.clients.deeds import Deed
from app.views.clients.dialogs import ActDialog
from app.views.clients.invite_dialog import InviteDialog
from app.views.failures import failure_sentence
from app.views.rebilling.terms_dialog import ClientTermsDialog
from app.views.widgets.buttons import DangerButton
from app.views.workspace import Workspace

Command = Callable[[Books, int], Changes]


class Acting(QObject):
    """Each client is an act of its own: all of it is done, or nothing."""

    done = Signal(str)
    refused = Signal(str)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page

    def begin(self, deed: Deed, clients: tuple[ClientInList, ...]) -> None:
        """Do an act with clients, after asking where it cannot be taken back."""
        match deed:
            case Deed.INVITE:
                self._invite(clients)
            case Deed.ACCEPT:
                self._accept(clients[0])
            case Deed.REBILLING:
                self._agree(clients)
            case Deed.TAKE_BACK:
                self._do_each(take_back, clients, self._taken_back)
            case Deed.ARCHIVE:
                self._ask_archive(clients)
            case Deed.LOSE:
                self._ask_lose(clients)
            case Deed.DELETE:
                self._ask_delete(clients)
            case Deed.ANONYMISE:
                self._ask_anonymise(clients)
            case _:
                raise ValueError(deed)

    def _invite(self, clients: tuple[ClientInList, ...]) -> None:
        dialog = InviteDialog(self._workspace, clients, self._page)
        dialog.invited.connect(self._on_invited)
        dialog.open()

    def _accept(self, client: ClientInList) -> None:
        detail = self._workspace.ask(client_detail, client.id)
        if detail is not None:
            dialog = AcceptDialog(self._workspace, detail, self._page)
            dialog.recorded.connect(partial(self._on_accepted, client.name))
            dialog.open()

    def _agree(self, clients: tuple[ClientInList, ...]) -> None:
        ids = [client.id for client in clients]
        dialog = ClientTermsDialog(self._workspace, ids, _named(clients), self._page)
        dialog.said.connect(self.done)
        dialog.open()

    def _ask_archive(self, clients: tuple[ClientInList, ...]) -> None:
        button = DangerButton(self.tr("&Archive"), icon_name="archive", large=True)
        dialog = ActDialog(self.tr("Archive"), _named(clients), button, self._page)
        dialog.add_sentence(self.tr("The firm ends the link, and renewal stops."))
        dialog.add_sentence(self._until(clients))
        self._open(dialog, archive, clients, self._archived)

    def _ask_lose(self, clients: tuple[ClientInList, ...]) -> None:
        button = DangerButton(self.tr("&Record as lost"), icon_name="user-x", large=True)
        dialog = ActDialog(self.tr("Lost client"), _named(clients), button, self._page)
        dialog.add_sentence(self.tr("The client ends the link, and renewal stops."))
        dialog.add_sentence(self._until(clients))
        self._open(dialog, lose, clients, self._lost)

    def _ask_delete(self, clients: tuple[ClientInList, ...]) -> None:
        button = DangerButton(self.tr("&Delete"), icon_name="trash-2", large=True)
        dialog = ActDialog(self.tr("Delete draft"), _named(clients), button, self._page)
        dialog.add_sentence(self.tr("What was entered is deleted. This cannot be undone."))
        self._open(dialog, delete_draft, clients, self._deleted)

    def _ask_anonymise(self, clients: tuple[ClientInList, ...]) -> None:
        button = DangerButton(self.tr("Anony&mise"), icon_name="eye-off", large=True)
        dialog = ActDialog(self.tr("Anonymise"), _named(clients), button, self._page)
        dialog.add_sentence(
            self.tr(
                "Name, reference, contact, address, numbers, notes and tags are erased, here and "
                "in the history. What was billed stays. This cannot be undone."
            )
        )
        dialog.add_sentence(self.tr("Copies of the data made before still hold the client."))
        self._open(dialog, anonymise, clients, self._anonymised)

    def _until(self, clients: tuple[ClientInList, ...]) -> str:
        """Until when what they have runs."""
        ends = [client.renewal - timedelta(days=1) for client in clients if client.renewal]
        day = self._workspace.formats.day
        if not ends:
            return self.tr("No subscription is running.")
        if len(ends) == 1:
            return self.tr("The subscription runs until {day} included, then it ends.").format(
                day=day(ends[0])
            )
        text = self.tr(
            "%Ln subscription(s) run to the end of their period, between {first} and {last}, "
            "then they end.",
            "",
            len(ends),
        )
        return text.format(first=day(min(ends)), last=day(max(ends)))

    def _open(
        self,
        dialog: ActDialog,
        command: Command,
        clients: tuple[ClientInList, ...],
        said: Callable[[int], str],
    ) -> None:
        left = clients

        def confirm() -> None:
            nonlocal left
            left, sentence = self._each(command, left, said)
            dialog.show_error(sentence)
            if not left:
                dialog.accept()

        dialog.confirm.clicked.connect(confirm)
        dialog.open()

    def _do_each(
        self, command: Command, clients: tuple[ClientInList, ...], said: Callable[[int], str]
    ) -> None:
        _, sentence = self._each(command, clients, said)
        if sentence:
            self.refused.emit(sentence)

    def _each(
        self, command: Command, clients: tuple[ClientInList, ...], said: Callable[[int], str]
    ) -> tuple[tuple[ClientInList, ...], str]:
        """Do it client by client, say how many; return the others, and why the first could not."""
        changes, sentence = Changes(), ""
        left: list[ClientInList] = []
        try:
            self._workspace.catch_up()
        except Refused as refused:
            return clients, self._sentence(refused)
        for client in clients:
            try:
                changes |= command(self._workspace.books, client.id)
            except Refused as refused:
                left.append(client)
                sentence = sentence or self._sentence(refused)
        if len(left) < len(clients):
            # Told once: every screen would else ask again for each client.
            self._workspace.announce(changes)
            self.done.emit(said(len(clients) - len(left)))
        return tuple(left), sentence

    def _sentence(self, refused: Refused) -> str:
        names = self._workspace.ask(catalogue)
        return failure_sentence(refused, self._workspace.formats, names)

    def _taken_back(self, count: int) -> str:
        return self.tr("%Ln client(s) taken back to draft", "", count)

    def _archived(self, count: int) -> str:
        return self.tr("%Ln client(s) archived", "", count)

    def _lost(self, count: int) -> str:
        return self.tr("%Ln client(s) recorded as lost", "", count)

    def _deleted(self, count: int) -> str:
        return self.tr("%Ln draft(s) deleted", "", count)

    def _anonymised(self, count: int) -> str:
        return self.tr("%Ln client(s) anonymised", "", count)

    def _on_invited(self, clients: tuple[ClientInList, ...]) -> None:
        self.done.emit(self.tr("%Ln client(s) invited", "", len(clients)))

    def _on_accepted(self, name: str) -> None:
        self.done.emit(self.tr("Acceptance of {client} recorded").format(client=name))


def _named(clients: tuple[ClientInList, ...]) -> str:
    """The client, or how many there are."""
    return clients[0].name if len(clients) == 1 else labels.clients(len(clients))
