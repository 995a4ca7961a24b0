"""The planner: plan(candidacy, playbook, now) -> actions and withheld actions, each with its reason."""
