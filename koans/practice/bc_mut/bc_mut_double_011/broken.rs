#[derive(Default)]
pub struct Wagon {
    pub load: u32,
    pub next: Option<Box<Wagon>>,
}

impl Wagon {
    pub fn last(&mut self) -> &mut Wagon {
        match self.next {
            Some(ref mut next) => next.last(),
            None => self,
        }
    }

    pub fn couple(&mut self, load: u32) -> u32 {
        let tail = self.last();
        let wagon = Wagon { load, next: None };
        self.last().next = Some(Box::new(wagon));
        tail.load += 1;
        self.last().load + self.load
    }
}
