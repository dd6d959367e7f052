use std::cell::RefCell;
use std::rc::Rc;

type Cogs = Rc<RefCell<Vec<u32>>>;

pub struct Drivetrain {
    front: Cogs,
    rear: Cogs,
}

impl Drivetrain {
    pub fn fit(front: Cogs, rear: Cogs) -> Drivetrain {
        Drivetrain { front, rear }
    }

    pub fn spread(&self) -> Option<(u32, u32)> {
        let front = self.front.borrow();
        let rear = self.rear.borrow();
        let ratios = front
            .iter()
            .flat_map(|f| rear.iter().map(move |r| f * 100 / r));
        let ratios: Vec<u32> = ratios.collect();
        Some((*ratios.iter().min()?, *ratios.iter().max()?))
    }
}

pub fn cogs(teeth: &[u32]) -> Cogs {
    Rc::new(RefCell::new(teeth.to_vec()))
}
