use std::cell::RefCell;
use std::marker::PhantomData;

#[derive(Default)]
pub struct Garage {
    taken: RefCell<Vec<String>>,
}

pub struct Slot<'g> {
    index: usize,
    garage: PhantomData<&'g Garage>,
}

impl Garage {
    pub fn park(&self, plate: &str) -> Slot<'_> {
        let mut taken = self.taken.borrow_mut();
        taken.push(plate.to_string());
        Slot {
            index: taken.len() - 1,
            garage: PhantomData,
        }
    }

    pub fn plate(&self, slot: &Slot<'_>) -> String {
        self.taken.borrow()[slot.index].clone()
    }
}

pub fn last_slot_of(days: &[&[&str]], wanted: &str) -> Option<usize> {
    let mut last = None;
    for plates in days {
        let garage = Garage::default();
        for plate in *plates {
            let slot = garage.park(plate);
            if garage.plate(&slot) == wanted {
                last = Some(slot);
            }
        }
    }
    last.map(|slot| slot.index)
}
