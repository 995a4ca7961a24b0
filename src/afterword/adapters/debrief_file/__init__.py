"""Debriefs under way, as files of the data folder."""

from afterword.adapters.debrief_file.taken import TakenFile as TakenFile
from afterword.adapters.debrief_file.under_way import DebriefFile as DebriefFile
