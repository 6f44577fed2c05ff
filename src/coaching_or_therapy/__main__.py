from coaching_or_therapy.command import run

run()
