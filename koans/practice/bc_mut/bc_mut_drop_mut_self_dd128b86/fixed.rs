#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    Jammed { at: i32 },
}

pub struct Robot {
    pub position: i32,
    pub wall: i32,
}

impl Robot {
    /// Moves and gives the distance from the start line.
    pub fn drive(&mut self, steps: i32) -> Result<i32, Fault> {
        let target = self.position + steps;
        if target.abs() > self.wall {
            return Err(Fault::Jammed { at: self.position });
        }
        self.position = target;
        Ok(target)
    }

    pub fn mirror(&mut self, steps: i32) -> Result<i32, Fault> {
        let back = -self.drive(steps)?;
        self.position = back;
        Ok(back)
    }
}
