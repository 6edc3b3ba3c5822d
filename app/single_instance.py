"""One window a data folder: a second start brings the first one to the front."""

import hashlib

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.paths import Paths

WAIT_MS = 1000


class SingleInstance(QObject):
    """Holds the folder's lock, or knows how to reach the window that does."""

    asked_to_show = Signal()
    """A second start happened."""

    def __init__(self, where: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(where.data_dir).encode()).hexdigest()
        self._name = f"forfait-{digest[:20]}"
        self._server = QLocalServer(self)
        try:
            where.data_dir.mkdir(parents=True, exist_ok=True)
        except OSError:
            # Opening the data file says so with its sentence; there is nothing to lock.
            self._lock = None
            self.is_first = True
            return
        self._lock = QLockFile(str(where.lock))
        self._lock.setStaleLockTime(0)
        self.is_first = self._lock.tryLock(0)
        if self.is_first:
            QLocalServer.removeServer(self._name)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._on_connection)
            self._server.listen(self._name)

    def raise_first(self) -> bool:
        """Ask the first window to come forward; False where it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(WAIT_MS)
        socket.disconnectFromServer()
        return reached

    def release(self) -> None:
        """Let another start have the folder."""
        self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.deleteLater()
        self.asked_to_show.emit()
