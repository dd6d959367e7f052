#[export_name = "\0foo"]
pub fn bar() {}
