#[deprecated(
    since = "1.0.0",
    note = "First deprecation note.",
    note = "Second deprecation note."
)]
fn deprecated_function() {}
