"""Pre-training on shares of land cover with a mean teacher.

That a network learns the shares of land cover in a chip, with a mean teacher, is published; how it does is not. The
recipe here is ours.
"""
