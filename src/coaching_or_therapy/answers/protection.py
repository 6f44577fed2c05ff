"""Answers protected with a passphrase, in the age format that other tools open too."""

MARK = b"age-encryption.org/"
"""What a protected file begins with."""


def unlocked(data: bytes, passphrase: str) -> bytes | None:
    """Return what the passphrase opens; None: it is another one, or the file is damaged."""
    import pyrage  # noqa: PLC0415  for a protected file alone

    try:
        plain: bytes = pyrage.passphrase.decrypt(data, passphrase)
    except pyrage.DecryptError:
        return None
    return plain
