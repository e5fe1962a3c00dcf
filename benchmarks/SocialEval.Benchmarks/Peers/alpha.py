# Reads codings, a line for each unit with a number for each coder, and prints the units, the seconds of processor time that alpha
# took by itself, those that taking the codings in took, and alpha.
import sys
import time

from nltk.metrics.agreement import AnnotationTask

codings = []
for unit, line in enumerate(sys.stdin):
    for coder, category in enumerate(line.split()):
        codings.append((coder, unit, category))

start = time.process_time()
task = AnnotationTask(data=codings)
taken_in = time.process_time()
alpha = task.alpha()
end = time.process_time()
print(unit + 1, end - taken_in, taken_in - start, alpha)
