//! The derive macro of Bindery: #[derive(Validate)].
