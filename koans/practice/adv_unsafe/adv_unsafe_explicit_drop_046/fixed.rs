use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

pub struct Sailor {
    pub shore: Rc<Cell<u32>>,
}

impl Drop for Sailor {
    fn drop(&mut self) {
        self.shore.set(self.shore.get() + 1);
    }
}

pub struct Boat {
    crew: ManuallyDrop<Sailor>,
    trips: u32,
}

impl Boat {
    pub fn launch(crew: Sailor) -> Boat {
        Boat {
            crew: ManuallyDrop::new(crew),
            trips: 1,
        }
    }

    pub fn relieve(&mut self, next: Sailor) -> u32 {
        // SAFETY: the dropped crew is replaced at once.
        unsafe { ManuallyDrop::drop(&mut self.crew) };
        self.crew = ManuallyDrop::new(next);
        self.trips += 1;
        self.trips
    }
}
