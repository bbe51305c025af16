"""Runs one peer over texts, in a process of its own: peers.py deduce|presidio FILE OUT

FILE holds a line of JSON for each text, {"text": …}. OUT gets one JSON object: the processor time of the texts alone (seconds), of starting up, the
memory at its highest (MiB), and for each text what was found: [start, end, label], in bytes.
"""
import json
import logging
import resource
import sys
import time

logging.disable(logging.WARNING)


def deduce():
    # The first time it builds tables from its lists, which takes a minute or two and needs no network.
    from deduce import Deduce

    program = Deduce()
    return lambda text: [(found.start_char, found.end_char, found.tag) for found in program.deidentify(text).annotations]


def presidio():
    """Presidio's pattern recognisers, the Dutch ones and the general ones, without a language model: those have to be fetched apart. So no names."""
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from spacy.language import Language

    # Words stand for their lemmas, so that the words around a pattern still count.
    @Language.component("lower_lemmas")
    def lower_lemmas(document):
        for token in document:
            token.lemma_ = token.lower_
        return document

    class Blank(SpacyNlpEngine):
        def __init__(self, language):
            super().__init__()
            pipeline = spacy.blank(language)
            pipeline.add_pipe("lower_lemmas")
            self.nlp = {language: pipeline}

    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"])
    registry.remove_recognizer("SpacyRecognizer")
    program = AnalyzerEngine(registry=registry, nlp_engine=Blank("en"), supported_languages=["en"])
    return lambda text: [(found.start, found.end, found.entity_type) for found in program.analyze(text, language="en")]


def main():
    peer, source, out = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    start = time.process_time()
    run = {"deduce": deduce, "presidio": presidio}[peer]()
    # The first text is slower than those after it.
    run(texts[0])
    ready = time.process_time()
    found = [run(text) for text in texts]
    seconds = time.process_time() - ready
    spans = []
    for text, marks in zip(texts, found):
        if text.isascii():
            spans.append([[int(first), int(end), label] for first, end, label in marks])
        else:
            at = [0]
            for character in text:
                at.append(at[-1] + len(character.encode()))
            spans.append([[at[first], at[end], label] for first, end, label in marks])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"seconds": seconds, "start": ready - start, "memory": memory, "found": spans}, file)


main()
