"""How the shipped encoder is made: corpora, training, export, evaluation. Not installed with preround."""
