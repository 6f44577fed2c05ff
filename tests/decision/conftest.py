import os

import pytest
from hypothesis import HealthCheck, Phase, settings

# How long an example takes says nothing of the model: the reference is slow, and a machine may be busy.
settings.register_profile("decision", deadline=None)

# For tools/mutants: the same few examples for each mutant, in a process that has run them before, and none of
# them made slighter once a mutant is found out.
settings.register_profile(
    "mutants",
    deadline=None,
    max_examples=10,
    phases=(Phase.explicit, Phase.generate),
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "decision")
settings.load_profile(PROFILE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """For tools/mutants, leave to the slow tests only what no quick one has found out."""
    if PROFILE == "mutants":
        items.sort(key=lambda item: hasattr(getattr(item, "obj", None), "hypothesis"))
