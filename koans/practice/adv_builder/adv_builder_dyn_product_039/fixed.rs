pub trait Maker {
    type Part;
    fn make(&mut self) -> Self::Part;
}

pub struct Wheels {
    pub next_id: u32,
}

impl Maker for Wheels {
    type Part = String;

    fn make(&mut self) -> String {
        self.next_id += 1;
        format!("wheel-{}", self.next_id)
    }
}

pub struct Axle(pub u8);

impl Maker for Axle {
    type Part = String;

    fn make(&mut self) -> String {
        "=".repeat(usize::from(self.0))
    }
}

pub fn run(makers: &mut [Box<dyn Maker<Part = String>>]) -> Vec<String> {
    makers.iter_mut().map(|maker| maker.make()).collect()
}
