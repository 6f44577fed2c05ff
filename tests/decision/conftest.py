import os

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
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "decision"))
