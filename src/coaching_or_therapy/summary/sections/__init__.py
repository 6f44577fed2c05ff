"""The sections of the summary, by what they tell."""
