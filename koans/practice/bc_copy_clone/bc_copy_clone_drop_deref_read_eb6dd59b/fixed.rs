use std::collections::BinaryHeap;

pub struct Fines {
    pub heap: BinaryHeap<u32>,
    pub paid: u32,
}

pub fn open_book(list: Vec<u32>) -> Fines {
    let heap = BinaryHeap::from(list);
    Fines { heap, paid: 0 }
}

pub fn settle(fines: &mut Fines, purse: u32) -> Option<u32> {
    let biggest = fines.heap.peek()?;
    let rest = purse.checked_sub(*biggest)?;
    fines.paid += fines.heap.pop()?;
    Some(rest)
}
