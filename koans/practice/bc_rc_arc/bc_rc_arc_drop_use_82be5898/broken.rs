#[derive(Debug)]
pub struct Comet {
    pub name: String,
    pub period: u32,
}

pub fn discover(name: &str, period: u32) -> Arc<Comet> {
    let name = name.to_string();
    Arc::new(Comet { name, period })
}
