"""What a fan is told about a reward."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from kiosk.portal.messages import Channel, notice


def reward_notices(
    fan: Row[Any], reward: Row[Any], business: Row[Any], prize_code: str | None, now: datetime
) -> list[dict[str, Any]]:
    """The notices that the business sends and the fan can receive, as rows to queue."""
    subject = f"You have earned {reward.reward_title}"
    code = f"Your code: {prize_code}" if prize_code else ""
    notices = []
    if business.notify_email and fan.email:
        lines = [
            f"Hello {fan.first_name}," if fan.first_name else "Hello,",
            f"{business.business_name} has a reward for you: {reward.reward_title}.",
            reward.description or "",
            code,
        ]
        body = "\n\n".join(line for line in lines if line) + "\n"
        notices.append(notice(Channel.EMAIL, fan.email, subject, body, now))
    if business.notify_sms and fan.phone:
        text = f"{business.business_name}: {subject}. {code}".strip()
        notices.append(notice(Channel.SMS, fan.phone, subject, text, now))
    return notices
