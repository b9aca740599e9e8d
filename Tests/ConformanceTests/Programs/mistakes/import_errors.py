try:
    import nosuchmodule
except ModuleNotFoundError as error:
    print(type(error).__name__, error, error.name)
try:
    from random import nosuchname
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])
import random

try:
    random.rnadom()
except AttributeError as error:
    print("AttributeError:", error)
import json, time as clock
from random import randint as pick

print(json.__name__, clock.__name__, pick.__name__, pick(3, 3))
