"""A certificate authority of one's own for one address, and the certificate that the pages show (RFC 5280)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID
from whenever import Instant, TimeDelta

from afterword.core.problems import Unavailable

_DAY = TimeDelta(hours=24)
_AUTHORITY_DAYS, _LEAF_DAYS, _RENEWED_DAYS = 3650, 365, 30
_PEM, _DER = serialization.Encoding.PEM, serialization.Encoding.DER
Signer = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


@dataclass(frozen=True, slots=True)
class Identity:
    """``chain`` and ``key``: the files that a server shows; ``authority``: what a device has to trust, in DER."""

    chain: Path
    key: Path
    authority: bytes

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the authority in groups of four, for a person to compare."""
        digits = sha256(self.authority).hexdigest().upper()
        return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def identity_for(folder: Path, names: Sequence[str], now: Instant) -> Identity:
    """The identity under these names, addresses or host names; its authority is made once, and can vouch for nothing else.

    The certificate lasts a year and is renewed in its last month; no device has to be told again. Unavailable if the disk refuses.
    """
    home = folder / sha256("\n".join(sorted(names)).encode()).hexdigest()[:16]
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        authority = _authority(home, names, now)
        _renew(home, names, now, authority)
    except (OSError, ValueError) as error:
        raise Unavailable(
            f"The certificate in {home} cannot be had ({error}). Delete that folder to make it anew."
        ) from error
    return Identity(home / "server.pem", home / "server.key", authority[0].public_bytes(_DER))


def is_address(name: str) -> bool:
    """Whether it is an IP address, and no host name."""
    return _address(name) is not None


def _authority(home: Path, names: Sequence[str], now: Instant) -> Signer:
    kept = _kept(home, "ca")
    if kept and _lasts(kept[0], now, _LEAF_DAYS):
        return kept
    key, own = ec.generate_private_key(ec.SECP256R1()), _name(f"Afterword at {names[0]}")
    made = (
        _builder(own, own, key, now, _AUTHORITY_DAYS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(x509.NameConstraints([_constraint(name) for name in names], None), critical=True)
        .sign(key, hashes.SHA256())
    )
    _keep(home, "ca", made, key)
    with suppress(FileNotFoundError):
        (home / "server.pem").unlink()
    return made, key


def _renew(home: Path, names: Sequence[str], now: Instant, authority: Signer) -> None:
    kept = _kept(home, "server")
    if kept and _lasts(kept[0], now, _RENEWED_DAYS):
        return
    signed_by, signer = authority
    key = ec.generate_private_key(ec.SECP256R1())
    made = (
        _builder(_name(names[0]), signed_by.subject, key, now, _LEAF_DAYS)
        .add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
        .sign(signer, hashes.SHA256())
    )
    _keep(home, "server", made, key)


def _builder(
    own: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, now: Instant, days: int
) -> x509.CertificateBuilder:
    """Valid from the day before, for devices whose clocks are behind."""
    return (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before((now - _DAY).to_stdlib())
        .not_valid_after((now + _DAY * days).to_stdlib())
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text[:64])])


def _address(name: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(name)
    except ValueError:
        return None


def _general(name: str) -> x509.GeneralName:
    address = _address(name)
    return x509.IPAddress(address) if address else x509.DNSName(name)


def _constraint(name: str) -> x509.GeneralName:
    address = _address(name)
    return x509.IPAddress(ip_network(address)) if address else x509.DNSName(name)


def _lasts(certificate: x509.Certificate, now: Instant, days: int) -> bool:
    return Instant(certificate.not_valid_after_utc) > now + _DAY * days


def _kept(home: Path, what: str) -> Signer | None:
    try:
        certificate = x509.load_pem_x509_certificate((home / f"{what}.pem").read_bytes())
        key = serialization.load_pem_private_key((home / f"{what}.key").read_bytes(), None)
    except FileNotFoundError:
        return None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certificate.public_key():
        return None
    return certificate, key


def _keep(home: Path, what: str, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> None:
    plain = serialization.NoEncryption()
    _write(home / f"{what}.key", key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, plain))
    _write(home / f"{what}.pem", certificate.public_bytes(_PEM))


def _write(path: Path, content: bytes) -> None:
    """Whole, and readable by its owner alone from the start."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
    beside.replace(path)
