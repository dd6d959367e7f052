#[derive(Debug, PartialEq)]
pub struct Wagon {
    pub load: u32,
    pub next: Option<Box<Wagon>>,
}

impl Wagon {
    pub fn couple(&mut self, load: u32) -> usize {
        match self.next.as_mut() {
            Some(wagon) => 1 + wagon.couple(load),
            None => {
                self.next = Box::new(Wagon { load, next: None });
                1
            }
        }
    }
}
