"""The answers that a reading can have: its verdict, the reason, and the family of both."""

from enum import StrEnum


class Family(StrEnum):
    """What staff must grasp from two metres; colour, shape and sound follow from it."""

    YES = "yes"
    SAVED = "saved"
    NOTICE = "notice"
    NO = "no"
    TROUBLE = "trouble"


class Verdict(StrEnum):
    """The answer to one reading."""

    EARNED = "earned"
    """The portal confirmed at least one quest completed by this reading."""

    SAVED = "saved"
    """Written down here; the portal has not answered yet."""

    ALREADY = "already"
    """Every quest of this station was completed before."""

    LOCKED = "locked"
    """The quests of this station are not open to this fan yet."""

    NOTHING_HERE = "nothing_here"
    """No quest of this station is on at this moment."""

    LINK_NEEDED = "link_needed"
    """The barcode belongs to nobody yet; the fan's own code comes next."""

    LINKED = "linked"
    """The barcode now belongs to the fan."""

    UNKNOWN = "unknown"
    """The code, or the fan it names, is not known."""

    REFUSED = "refused"
    """The portal said no and will say no again."""

    TROUBLE = "trouble"
    """The station cannot do its work until someone mends it."""

    PASS_VALID = "pass_valid"
    """The pass lets its fan in, and the ledger has it."""

    PASS_USED = "pass_used"
    """It let somebody in before, and does not once more."""

    PASS_EARLY = "pass_early"
    """It opens later."""

    PASS_EXPIRED = "pass_expired"
    """It, or a fan card, has ended."""

    PASS_ELSEWHERE = "pass_elsewhere"
    """It is another business's."""

    PASS_FORGED = "pass_forged"
    """Nobody who may has signed it."""

    PASS_REVOKED = "pass_revoked"
    """It was genuine, and was taken back."""

    PASS_UNCONFIRMED = "pass_unconfirmed"
    """Not used as far as is known here; whether it was nevertheless, nobody can say now."""

    PASS_CHOICE = "pass_choice"
    """A fan's code: staff choose which of the fan's passes is used."""

    PASS_UNDONE = "pass_undone"
    """A use was taken back: the turnstile did not turn."""


class Reason(StrEnum):
    """Why the verdict is what it is: stable codes for `--events`, the log and the words."""

    CONFIRMED = "confirmed"
    PORTAL_SLOW = "portal_slow"
    PORTAL_AWAY = "portal_away"
    PORTAL_BUSY = "portal_busy"
    COMPLETED_BEFORE = "completed_before"
    SCANNED_BEFORE = "scanned_before"
    QUEST_LOCKED = "quest_locked"
    NO_PERFORMANCE = "no_performance"
    NO_QUEST_HERE = "no_quest_here"
    BARCODE_UNLINKED = "barcode_unlinked"
    BARCODE_UNKNOWN = "barcode_unknown"
    NOT_LINKED = "not_linked"
    BARCODE_TAKEN = "barcode_taken"
    CODE_UNREADABLE = "code_unreadable"
    FAN_UNKNOWN = "fan_unknown"
    QUEST_GONE = "quest_gone"
    PORTAL_REFUSED = "portal_refused"
    KEY_REFUSED = "key_refused"
    BUSINESS_UNKNOWN = "business_unknown"
    DISK_FAILED = "disk_failed"
    DISK_DAMAGED = "disk_damaged"
    DATABASE_SET_ASIDE = "database_set_aside"
    REDEEMED = "redeemed"
    REENTERED = "reentered"
    OVERRIDDEN = "overridden"
    USED_BEFORE = "used_before"
    TOO_SOON = "too_soon"
    NOT_OPEN_YET = "not_open_yet"
    ENDED = "ended"
    OTHER_BUSINESS = "other_business"
    SIGNATURE_WRONG = "signature_wrong"
    SIGNATURE_KEY_UNKNOWN = "signature_key_unknown"
    SIGNATURE_KEY_RETIRED = "signature_key_retired"
    NO_KEYS_HERE = "no_keys_here"
    ON_REVOCATION_LIST = "on_revocation_list"
    TAKEN_BACK = "taken_back"
    LEDGER_AWAY_ACCEPTED = "ledger_away_accepted"
    LEDGER_AWAY_ASK = "ledger_away_ask"
    LEDGER_AWAY_REFUSED = "ledger_away_refused"
    LEDGER_ANEW = "ledger_anew"
    LEDGER_ANEW_ACCEPTED = "ledger_anew_accepted"
    LEDGER_ANEW_ASK = "ledger_anew_ask"
    LEDGER_ANEW_REFUSED = "ledger_anew_refused"
    CHOOSE_PASS = "choose_pass"
    NO_PASS_NOW = "no_pass_now"
    PASSES_NOT_KNOWN = "passes_not_known"
    USE_UNDONE = "use_undone"


FAMILY = {
    Verdict.EARNED: Family.YES,
    Verdict.SAVED: Family.SAVED,
    Verdict.ALREADY: Family.NOTICE,
    Verdict.LOCKED: Family.NOTICE,
    Verdict.NOTHING_HERE: Family.NOTICE,
    Verdict.LINK_NEEDED: Family.NOTICE,
    Verdict.LINKED: Family.YES,
    Verdict.UNKNOWN: Family.NO,
    Verdict.REFUSED: Family.NO,
    Verdict.TROUBLE: Family.TROUBLE,
    Verdict.PASS_VALID: Family.YES,
    Verdict.PASS_USED: Family.NO,
    Verdict.PASS_EARLY: Family.NO,
    Verdict.PASS_EXPIRED: Family.NO,
    Verdict.PASS_ELSEWHERE: Family.NO,
    Verdict.PASS_FORGED: Family.NO,
    Verdict.PASS_REVOKED: Family.NO,
    Verdict.PASS_UNCONFIRMED: Family.NOTICE,
    Verdict.PASS_CHOICE: Family.NOTICE,
    Verdict.PASS_UNDONE: Family.NOTICE,
}
"""Each verdict's; `family_of` knows the reasons that change it."""

_BY_REASON = {
    Reason.LEDGER_AWAY_ACCEPTED: Family.SAVED,
    Reason.LEDGER_AWAY_REFUSED: Family.NO,
    Reason.LEDGER_ANEW_ACCEPTED: Family.SAVED,
    Reason.LEDGER_ANEW_REFUSED: Family.NO,
}


def family_of(verdict: Verdict, reason: Reason) -> Family:
    """What staff must grasp of both."""
    return _BY_REASON.get(reason, FAMILY[verdict])
