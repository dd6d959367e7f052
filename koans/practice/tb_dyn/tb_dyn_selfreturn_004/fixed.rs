pub trait Cell {
    fn energy(&self) -> u32;
    fn grow(&mut self, food: u32);
    fn split(&mut self) -> Box<dyn Cell>;
}

pub struct Amoeba {
    pub energy: u32,
}

impl Cell for Amoeba {
    fn energy(&self) -> u32 {
        self.energy
    }

    fn grow(&mut self, food: u32) {
        self.energy += food;
    }

    fn split(&mut self) -> Box<dyn Cell> {
        let half = self.energy / 2;
        self.energy -= half;
        Box::new(Amoeba { energy: half })
    }
}

pub fn generation(colony: &mut Vec<Box<dyn Cell>>, food: u32) -> usize {
    let mut children = Vec::new();
    for cell in colony.iter_mut() {
        cell.grow(food);
        if cell.energy() > 10 {
            children.push(cell.split());
        }
    }
    colony.append(&mut children);
    colony.len()
}
