from hypothesis import settings

# How long an example takes says nothing of the model: the reference is slow, and a machine may be busy.
settings.register_profile("decision", deadline=None)
settings.load_profile("decision")
