//! Types and operations of the vendors under specs/, written by gen.
