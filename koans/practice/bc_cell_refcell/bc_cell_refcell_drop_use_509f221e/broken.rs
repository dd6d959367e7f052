pub struct Bottle {
    pub drops: Cell<u32>,
    pub label: &'static str,
}

pub fn cough_syrup() -> Bottle {
    Bottle {
        drops: Cell::new(30),
        label: "syrup",
    }
}
