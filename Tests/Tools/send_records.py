"""Sends records with the OpenTelemetry SDK: send_records.py ENDPOINT TOKEN ACTIVITY plain|gzip.

Three about one person, of which one failed, one about nobody, and one without a processing activity, all in one message.
Prints what the exporter made of the answer.
"""

import logging
import sys

from opentelemetry.exporter.otlp.proto.http import Compression
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult, SimpleSpanProcessor
from opentelemetry.trace import Status, StatusCode

endpoint, token, activity, packing = sys.argv[1:]
logging.basicConfig(level=logging.WARNING, stream=sys.stdout)


class Gather(SpanExporter):
    def __init__(self):
        self.spans = []

    def export(self, spans):
        self.spans += spans
        return SpanExportResult.SUCCESS


gathered = Gather()
provider = TracerProvider(resource=Resource.create({"service.name": "balie", "service.version": "3"}))
provider.add_span_processor(SimpleSpanProcessor(gathered))
tracer = provider.get_tracer("proef")
person = {"dpl.core.data_subject_id": "999990019", "dpl.core.data_subject_id_type": "BSN"}
of = {"dpl.core.processing_activity_id": activity}

with tracer.start_as_current_span("uitkering berekenen", attributes=of | person):
    with tracer.start_as_current_span("inkomen opvragen", attributes=of | person | {"http.url": "https://x.example/999990019"}) as span:
        span.set_status(Status(StatusCode.OK))
try:
    with tracer.start_as_current_span("brief maken", attributes=of | person):
        raise KeyError("adres")
except KeyError:
    pass
with tracer.start_as_current_span("telling", attributes=of):
    pass
with tracer.start_as_current_span("vergeten", attributes=person):
    pass

exporter = OTLPSpanExporter(
    endpoint=endpoint, headers={"authorization": "Bearer " + token}, timeout=20,
    compression=Compression.Gzip if packing == "gzip" else Compression.NoCompression)
print(exporter.export(gathered.spans).name)
