pub struct Jar {
    pub label: &'static str,
    pub full: bool,
}

pub fn stock(mut shelf: Vec<Jar>, capacity: usize) -> Vec<Jar> {
    let empty = Jar {
        label: "empty",
        full: false,
    };
    shelf.retain(|jar| jar.full);
    shelf.resize(capacity, empty);
    shelf
}
