pub mod moon {
    pub fn foo() {}
}

pub mod earth {
    pub fn foo() {}
}

mod collider {
    pub use crate::earth::*;
    pub use crate::moon::*;
}

fn main() {
    crate::collider::foo();
}
