print("working")
raise SystemExit("stopped: nothing to do")
