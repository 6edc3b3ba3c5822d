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
        self._folder, self._lock = where.data_dir, QLockFile(str(where.lock))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self.is_first = self.take()

    def take(self) -> bool:
        """Take the folder's lock; False where another window has it.

        A folder that cannot be made has nothing to lock: opening its data file says why. Once it
        is put right, the lock is taken again.
        """
        if self._lock.isLocked():
            return True
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

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
        self._lock.unlock()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.deleteLater()
        self.asked_to_show.emit()
