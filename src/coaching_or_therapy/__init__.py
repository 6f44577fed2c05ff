"""Coaching or Therapy: a decision aid that goes with a person to their first appointment."""

__version__ = "0.1.0"
