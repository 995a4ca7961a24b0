"""What the faces share: plans, people and moments in words."""
