"""Run every benchmark; the exit status says whether all of them kept what is wanted of them."""

import bench_decision
import bench_summary

if __name__ == "__main__":
    raise SystemExit(max([bench_decision.main(), bench_summary.main()]))
