#[derive(PartialEq)]
pub enum Fault {
    Cold(i32),
}

pub fn fault_slip(fault: &Fault) -> String {
    format!("send back: {fault:?}")
}
