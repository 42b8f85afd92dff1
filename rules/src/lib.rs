//! What each rule and each spelling on the wire means, over plain values.
