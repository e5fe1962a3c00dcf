# Reads how many conditions there are, and the positive rows and the remainders of a truth table, as JSON; prints the seconds on the
# clock and of processor time that sympy took to minimise the first, any of the others allowed.
import json
import sys
import time

from sympy import symbols
from sympy.logic import SOPform

given = json.load(sys.stdin)
names = symbols('x0:%d' % given['conditions'])
SOPform(names, given['positive'][:1], [])
clock, processor = time.perf_counter(), time.process_time()
SOPform(names, given['positive'], given['remainders'])
print(time.perf_counter() - clock, time.process_time() - processor)
