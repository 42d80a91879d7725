"""Identifiers, as the API guide names them."""

from typing import NewType

AccountId = NewType("AccountId", int)
BusinessId = NewType("BusinessId", int)
FanId = NewType("FanId", int)
PageTabId = NewType("PageTabId", int)
"""A quest's id."""

PointUid = NewType("PointUid", str)
PointTierUid = NewType("PointTierUid", str)
PerformanceUid = NewType("PerformanceUid", str)
SessionUid = NewType("SessionUid", str)
RequestUid = NewType("RequestUid", str)
"""A request for a verification code."""

MediaUid = NewType("MediaUid", str)
RewardUid = NewType("RewardUid", str)
Serial = NewType("Serial", str)
"""What a pass or fan card is told apart by: 16 hexadecimal digits."""

KeyId = NewType("KeyId", str)
"""The key that signed it: 16 hexadecimal digits, made from the public key."""

ReadingId = NewType("ReadingId", str)
"""Made by the station when a device delivers a text; carried by everything the reading leads to."""
