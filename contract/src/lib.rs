//! The contract run: cases, transport, judging, reports.
