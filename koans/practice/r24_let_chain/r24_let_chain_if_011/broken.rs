#[derive(Debug, Default)]
pub struct Lift {
    pub floor: i32,
    doors_open: bool,
    target: Option<i32>,
    served: Vec<i32>,
}

impl Lift {
    pub fn call(&mut self, floor: i32) -> bool {
        let free = self.target.is_none();
        if free {
            self.target = Some(floor);
        }
        free
    }

    pub fn tick(&mut self) {
        self.doors_open = false;
        match self.target {
            Some(target) if target == self.floor => {
                self.doors_open = true;
                self.target = None;
                if self.served.last() != Some(&target) {
                    if self.served.len() < 3 {
                        self.served.push(target);
                    }
                }
            }
            Some(target) => self.floor += (target - self.floor).signum(),
            None => {}
        }
    }

    pub fn state(&self) -> (bool, &[i32]) {
        (self.doors_open, &self.served)
    }
}
