#[export_name = "foo"]
pub fn bar() {}
