#!/usr/bin/env python3
"""Prints embedding_dot_reference.h: what `embedding-dot` must compute on a small problem.

Independent of the program: NumPy in float64, Adam by the dense rule over whole tables, gradients by a plain loop; the order of an epoch by its own
Philox4x32-10 (Salmon et al., SC 2011; checked against their published vector), Lemire's bounded numbers and the Fisher-Yates shuffle from the front.
Run: python3 embedding_dot_reference.py > embedding_dot_reference.h
"""
import numpy as np

USERS, ITEMS, RATINGS, SEED = 40, 30, 610, 5
BATCH_ORDER = 8  # RandomPurpose::batchOrder
MASK = 0xFFFFFFFF


def philox4x32(counter, key):
    counter, key = list(counter), list(key)
    for _ in range(10):
        product0, product1 = 0xD2511F53 * counter[0], 0xCD9E8D57 * counter[2]
        counter = [(product1 >> 32) ^ counter[1] ^ key[0], product1 & MASK,
                   (product0 >> 32) ^ counter[3] ^ key[1], product0 & MASK]
        key = [(key[0] + 0x9E3779B9) & MASK, (key[1] + 0xBB67AE85) & MASK]
    return counter


assert philox4x32([0, 0, 0, 0], [0, 0]) == [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]


def random_words(seed, purpose, epoch):
    block = 0
    while True:
        yield from philox4x32([block, 0, epoch, purpose], [seed & MASK, seed >> 32])
        block += 1


def below(words, bound):
    product = next(words) * bound
    if product & MASK < bound:
        threshold = (2**32 - bound) % bound
        while product & MASK < threshold:
            product = next(words) * bound
    return product >> 32


def order_of(epoch):
    words = random_words(SEED, BATCH_ORDER, epoch)
    order = list(range(RATINGS))
    for place in range(RATINGS):
        other = place + below(words, RATINGS - place)
        order[place], order[other] = order[other], order[place]
    return order


def fraction(number):
    """A number in [0, 1) with 24 bits: exact in float. Knuth's multiplicative hash of number + 1."""
    return ((number + 1) * 2654435761 % 2**32 >> 8) / 2**24


def problem():
    users = np.array([r % USERS if r < USERS else int(fraction(3 * r) * USERS) for r in range(RATINGS)])
    items = np.array([r % ITEMS if r < USERS else int(fraction(3 * r + 1) * ITEMS) for r in range(RATINGS)])
    # Tastes of two kinds, so that there is something to learn beside the means.
    values = 1.0 + (users % 3 + 2 * (items % 2) + (users % 2 == items % 2)) * 1.0
    values = np.minimum(values, 5.0)
    return users, items, values


class Adam:
    def __init__(self, table, rate):
        self.table, self.rate, self.t = table, rate, 0
        self.m, self.v = np.zeros_like(table), np.zeros_like(table)

    def step(self, gradient):
        self.t += 1
        self.m = 0.9 * self.m + 0.1 * gradient
        self.v = 0.999 * self.v + 0.001 * gradient**2
        rate = self.rate * np.sqrt(1 - 0.999**self.t) / (1 - 0.9**self.t)
        self.table -= rate * self.m / (np.sqrt(self.v) + 1e-7)


def train(rank, rate, batch, epochs, biases, scaled, regularisation, spread):
    users, items, values = problem()
    start = lambda rows, first: np.array(
        [[spread * (2 * fraction(first + row * rank + k) - 1) for k in range(rank)] for row in range(rows)])
    p, q = Adam(start(USERS, 10_000), rate), Adam(start(ITEMS, 20_000), rate)
    bu, bi = Adam(np.zeros(USERS), rate), Adam(np.zeros(ITEMS), rate)
    low, span = values.min(), (values.max() - values.min() if scaled else 1.0)
    offset = values.mean() if biases else low if scaled else 0.0
    targets = (values - offset) / span
    losses = []
    for epoch in range(epochs):
        order, loss = order_of(epoch), 0.0
        for begin in range(0, RATINGS, batch):
            rows = order[begin:begin + batch]
            gp, gq = np.zeros_like(p.table), np.zeros_like(q.table)
            gbu, gbi = np.zeros(USERS), np.zeros(ITEMS)
            for r in rows:
                u, i = users[r], items[r]
                error = targets[r] - p.table[u] @ q.table[i] - bu.table[u] - bi.table[i]
                loss += error**2
                gp[u] += 2 * (regularisation * p.table[u] - error * q.table[i]) / len(rows)
                gq[i] += 2 * (regularisation * q.table[i] - error * p.table[u]) / len(rows)
                if biases:
                    gbu[u] += 2 * (regularisation * bu.table[u] - error) / len(rows)
                    gbi[i] += 2 * (regularisation * bi.table[i] - error) / len(rows)
            for adam, gradient in ((p, gp), (q, gq), (bu, gbu), (bi, gbi)):
                adam.step(gradient)
        losses.append(loss / RATINGS * span**2)
    predictions = [offset + span * (p.table[u] @ q.table[i] + bu.table[u] + bi.table[i])
                   for u, i in ((0, 0), (1, 7), (13, 29), (39, 11))]
    return losses, predictions


def printed(name, values):
    print(f"inline constexpr double {name}[] = {{")
    for begin in range(0, len(values), 5):
        print("    " + " ".join(f"{value:.12g}," for value in values[begin:begin + 5]))
    print("};")


def main():
    print("// Made by embedding_dot_reference.py beside this file (NumPy, float64, dense Adam over whole tables). Not to be edited.")
    print("#pragma once\n\nnamespace tastescope::test {\n")
    print("// Mean squared error of each epoch, every rating's error taken before its batch's step; then the predicted ratings of the pairs")
    print("// (0, 0), (1, 7), (13, 29) and (39, 11) after the last epoch.")
    losses, predictions = train(10, 0.001, 32, 25, False, False, 0.0, 0.05)
    printed("kExerciseLosses", losses)
    printed("kExercisePredictions", predictions)
    losses, predictions = train(6, 0.01, 32, 5, True, True, 0.02, 0.1)
    printed("kAllOptionsLosses", losses)
    printed("kAllOptionsPredictions", predictions)
    print("\n}  // namespace tastescope::test")


main()
